import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const options = { swcrc: false, configFile: false, sourceMaps: 'inline' };
const language = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true },
};

const isOurs = (url) => url.startsWith('file:') && !url.includes('/node_modules/') && !url.includes('/dist/');

/** Sources name each other by what they would be built to. */
export const resolve = async (specifier, context, next) => {
  const wanted = specifier.startsWith('.') && specifier.endsWith('.js') && isOurs(context.parentURL ?? '');
  return next(wanted ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { ...options, jsc: language, module: { type: 'es6' } });
  return { format: 'module', source: code, shortCircuit: true };
};
