/**
 * Puts what tsc compiled, and the packages that it uses, together into the two programs of dist/program: `anlu.js` and
 * `server.js`, with the parts that they share. Node then reads some thirty files at a start in place of thousands. Both
 * programs are then run once, on a folder of their own, and what V8 compiled of them is kept beside them
 * (docs/decisions/050).
 */
import { cpSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { runOnce } from './program/run-once.mjs';

/** As compiled: it is there when this runs, and not when imports are checked. */
const { serverFlags } = await import(new URL('../dist/apps/cli/src/server-flags.js', import.meta.url).href);

const folder = 'dist/program';
const programs = { anlu: 'dist/apps/cli/src/main.js', server: 'dist/apps/server/src/main.js' };

/** Stay in node_modules: what has machine code beside it, what is there once, and what Nest could use and is not there. */
const notThere = '@nestjs/(?:microservices|platform-express|websockets)|@fastify/(?:multipart|view)';
const apart = new RegExp(`^(?:lmdb|reflect-metadata|${notThere})(?:/|$)`);

await build({
  input: programs,
  platform: 'node',
  external: (id) => apart.test(id),
  logLevel: 'warn',
  output: {
    dir: folder,
    format: 'cjs',
    strict: true,
    dynamicImportInCjs: false,
    sourcemap: true,
    cleanDir: true,
    // Parts lie beside the programs: what they name by import.meta.url has one folder to start from.
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  },
});
for (const name of ['load.mjs', 'keep-compiled.mjs']) cpSync(`scripts/program/${name}`, `${folder}/${name}`);
for (const name of Object.keys(programs))
  writeFileSync(`${folder}/${name}.js`, `import { run } from './load.mjs';\nrun('${name}');\n`);

if (!(await runOnce(serverFlags, [])))
  process.stderr.write('The programs were put together, but do not run well: see what they said above.\n');
