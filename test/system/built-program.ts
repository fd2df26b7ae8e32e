import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = (app: string): string => {
  const main = fileURLToPath(new URL(`../../dist/apps/${app}/src/main.js`, import.meta.url));
  if (!existsSync(main)) throw new Error('These tests drive the built program: run `npm run build` first.');
  return main;
};

/** The entry file of the server, as built. */
export const serverProgram = (): string => built('server');

/** The entry file of the `anlu` command, as built. */
export const commandProgram = (): string => built('cli');

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
