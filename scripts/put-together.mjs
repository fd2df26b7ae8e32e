/**
 * Puts what tsc compiled together into the two programs of dist/program: `anlu.js` and `server.js`, with the chunks that
 * they share. Node then reads some sixty files of ours at a start in place of a thousand and more (docs/decisions/043).
 * What comes from node_modules stays there.
 */
import { build } from 'rolldown';

/** Named by a path, or by one of the `#` names of package.json. */
const ours = /^(?:[.#/]|[a-z]:\\|dist\/)/i;

await build({
  input: { anlu: 'dist/apps/cli/src/main.js', server: 'dist/apps/server/src/main.js' },
  platform: 'node',
  external: (id) => !ours.test(id),
  logLevel: 'warn',
  output: {
    dir: 'dist/program',
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    // Before the classes whose decorators ask it, whichever chunk is read first.
    banner: "import 'reflect-metadata';",
    // Chunks lie beside the programs: what they name by import.meta.url has one folder to start from.
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});
