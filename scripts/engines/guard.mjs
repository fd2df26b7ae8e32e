/**
 * Outlives a test process that dies without cleaning up: kills the servers it started and removes their folders and
 * containers. Reads one JSON line per thing on stdin: {"id", "kill": {"pid", "folder", "temp"}} or {"id", "command":
 * [...]}; a later line of the same id replaces the earlier, {"id"} alone forgets it. The end of stdin means the test
 * process is gone, in whatever way. What was told last goes first.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { killNow } from './processes.mjs';

const left = new Map();

const remove = async ({ pid, folder, temp }) => {
  await killNow(pid, folder);
  await rm(temp, { recursive: true, force: true });
};

// A Ctrl-C in the terminal reaches this process too; it has to outlive the tests.
process.on('SIGINT', () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...thing } = JSON.parse(line);
  if (thing.kill ?? thing.command) left.set(id, thing);
  else left.delete(id);
}
for (const { kill, command } of [...left.values()].reverse()) {
  if (command) await promisify(execFile)(command[0], command.slice(1)).catch(() => {});
  else await remove(kill);
}
