/**
 * Loads the parts of a program that `put-together.mjs` made, with what V8 compiled of them at the build where that is
 * there: a start then compiles nothing (docs/decisions/050). V8 takes a compiled part only in the same version of Node
 * and under the same flags; anywhere else, and where there is none, the part is compiled from its text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const folder = fileURLToPath(new URL('.', import.meta.url));
const ofPackages = createRequire(import.meta.url);
const loaded = new Map();

/** Each part that was loaded, compiled, by the file in which its compiled form lies. */
export const compiledParts = new Map();

/** A program under its flags, as it may stand in the name of a file. */
const asRun = (program) => [program, ...process.execArgv].join('').replaceAll(/[^\w=-]/g, '_');

/**
 * Where the compiled form of a part lies, for a program under the flags of this process. V8 compares the length of a
 * text and not the text: its digest is in the name, so that another text is compiled anew.
 */
const compiledFile = (part, program, text) => {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${folder}${part}.${asRun(program)}.${digest}.compiled`;
};

/** @returns what V8 kept of the part; undefined where nothing is there or may be read. */
const keptIn = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

const loadPart = (part, program) => {
  const known = loaded.get(part);
  if (known !== undefined) return known.exports;
  const filename = `${folder}${part}`;
  // One line: the lines of a stack stay those of the file.
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const compiled = compiledFile(part, program, text);
  const script = new Script(text, { filename, cachedData: keptIn(compiled) });
  compiledParts.set(compiled, script);
  const module = { exports: {} };
  loaded.set(part, module);
  const require = (name) => (name.startsWith('./') ? loadPart(name.slice(2), program) : ofPackages(name));
  script.runInThisContext()(module.exports, Object.assign(require, ofPackages), module, filename, folder);
  return module.exports;
};

/** Runs a program of this folder. @param program its name: `server` or `anlu` */
export const run = (program) => {
  // Before the classes whose decorators ask it, whichever part is read first.
  ofPackages('reflect-metadata');
  loadPart(`${program}.cjs`, program);
};
