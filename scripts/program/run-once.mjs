import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Variables that would lead a program to somebody else's data, or to other flags. */
const others = /^(?:ANLU_|KAFKA_|MONGODB_|PORT$|NODE_OPTIONS$)/;

/**
 * Runs the programs of dist/program once, a server of the embedded engines on a folder of its own and the demonstration
 * against it, and keeps what V8 compiled of them under these flags.
 * @returns whether both came to a good end
 */
export const runOnce = async (serverFlags, commandFlags) => {
  const data = mkdtempSync(join(tmpdir(), 'anlu-build-'));
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.test(name)));
  const keepCompiled = (flags, ...args) =>
    spawn(process.execPath, [...flags, 'dist/program/keep-compiled.mjs', ...args], {
      env: { ...own, ANLU_DATA: data, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
  try {
    const server = keepCompiled(serverFlags, 'server');
    const serverEnds = once(server, 'exit');
    const isListening = await Promise.race([
      once(server.stdout, 'data').then(() => true),
      serverEnds.then(() => false),
    ]);
    if (!isListening) return false;
    // What the demonstration asks of a server is what is asked of most.
    const command = keepCompiled(commandFlags, 'anlu', 'demo', '--json');
    command.stdout.resume();
    const [commandCode] = await once(command, 'exit');
    server.kill('SIGTERM');
    const [serverCode] = await serverEnds;
    return commandCode === 0 && serverCode === 0;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
