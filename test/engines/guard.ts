import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('../../scripts/engines/guard.mjs', import.meta.url));

let guard: ChildProcess | undefined;

/** Should this process die, the server process is killed and its temp folder removed. */
export const killAtEnd = (folder: string, pid: number, temp: string): void => {
  tell({ id: folder, kill: { pid, folder, temp } });
};

/** Should this process die, this command is run. */
export const removeAtEnd = (id: string, command: readonly string[]): void => {
  tell({ id, command });
};

/** What was to be removed under this id is gone already. */
export const forgetAtEnd = (id: string): void => {
  tell({ id });
};

const tell = (line: object): void => {
  guard ??= startGuard();
  guard.stdin?.write(`${JSON.stringify(line)}\n`);
};

/** The guard notices the end of this process by the end of its pipe, so it works after SIGKILL too. */
const startGuard = (): ChildProcess => {
  const child = spawn(process.execPath, [GUARD], {
    env: process.env,
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  child.unref();
  // The pipe alone must not keep a finished test process alive.
  const pipe: unknown = child.stdin;
  if (pipe instanceof Object && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  return child;
};
