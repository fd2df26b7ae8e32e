/**
 * Runs a program as it is run otherwise, `node keep-compiled.mjs server …`, and keeps at its end what V8 compiled of it.
 * `run-once.mjs` runs it (docs/decisions/050).
 */
import { renameSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { compiledParts, run } from './load.mjs';

const [program] = process.argv.splice(2, 1);

// V8 drops what was not used for a while; what a start used is what the next one needs.
setFlagsFromString('--no-flush-bytecode');
process.once('exit', () => {
  // Compiled parts are taken under the flags that they were kept under.
  setFlagsFromString('--flush-bytecode');
  // Also for who runs the program and did not build it.
  process.umask(0o022);
  for (const [file, script] of compiledParts) {
    writeFileSync(`${file}.new`, script.createCachedData());
    renameSync(`${file}.new`, file);
  }
});
run(program);
