import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inDist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const madeAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const built = (name: string): string => {
  const program = inDist(`program/${name}.js`);
  // Compiled anew and not put together: the program would be the one before.
  if (madeAt(program) <= madeAt(inDist('build.tsbuildinfo')))
    throw new Error('These tests drive the built program: run `npm run build` first.');
  return program;
};

/**
 * What Node is given for programs that live for seconds. V8 otherwise compiles a function for the long run once it was
 * used a little, and these end before that pays: it waits fifteen times as long, which spares a third of their
 * processor time (docs/decisions/050). Later versions of V8 than that of Node 20 do not take it.
 */
export const shortLived: readonly string[] = process.versions.v8.startsWith('11.')
  ? ['--interrupt-budget=2000000']
  : [];

/** The entry file of the server, as built. */
export const serverProgram = (): string => built('server');

/** The entry file of the `anlu` command, as built. */
export const commandProgram = (): string => built('anlu');

/** Variables that would lead a program under test to somebody else's data. */
const others = /^(ANLU_|KAFKA_|MONGODB_|PORT$)/;

/** The environment of this process without anything that Anlu reads, and with what is given. */
export const environmentWith = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.test(name))),
  NODE_OPTIONS: '',
  // Tests compare English sentences; who asks for Chinese says so.
  ANLU_LANG: 'en',
  ...settings,
});
