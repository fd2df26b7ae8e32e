import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { commandProgram, environmentWith, shortLived } from './built-program.js';

/** What a command printed and came to. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built `anlu` command to its end. */
export const anlu = async (
  args: readonly string[],
  settings: Record<string, string> = {},
  input = '',
): Promise<Ended> => {
  const child = spawn(process.execPath, [...shortLived, commandProgram(), ...args], { env: environmentWith(settings) });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
};
