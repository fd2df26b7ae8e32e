import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';
import { installed } from './installed.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One group for what every page needs, so that a new page of ours leaves it in the reader's cache. */
const isFrame = /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\//;

export default defineConfig({
  root: at('.'),
  base: '/console/',
  resolve: {
    alias: [
      { find: /^#casework$/, replacement: at('../../libs/casework/src/index.ts') },
      { find: /^#casework\/(.*)$/, replacement: `${at('../../libs/casework/src')}/$1.ts` },
    ],
  },
  build: {
    outDir: at('../../dist/console'),
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // They do nothing when they are loaded, and do not say so: antd names them in parts that need none of their code.
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/@rc-component\/(form|async-validator)\//, sideEffects: false }],
      },
      output: { codeSplitting: { groups: [{ name: 'frame', test: isFrame }] } },
      // antd marks each of its files "use client", which says nothing here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  plugins: [compressed(), installed()],
});
