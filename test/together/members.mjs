import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Spec files that run together when everything runs: each spec of this folder imports some, so that the rules, the law
 * and what they need of packages are loaded once for all of them. A file that is imported by none runs by itself.
 */
const here = new URL('./', import.meta.url);
const root = fileURLToPath(new URL('../../', here));

/** Their paths from the root of the project. */
export const members = readdirSync(here)
  .filter((name) => name.endsWith('.spec.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, here), 'utf8').matchAll(/^import '(.+)\.js';$/gm)])
  .map(([, path]) => relative(root, fileURLToPath(new URL(`${path}.ts`, here))));
