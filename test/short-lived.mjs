import { setFlagsFromString } from 'node:v8';

/*
 * Most spec files end before it pays that V8 compiles their functions for the long run: it waits longer, as in the
 * programs that they start (`shortLived` in test/system/built-program.ts).
 */
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=2000000');
