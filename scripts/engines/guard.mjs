/**
 * Outlives a test process that dies without cleaning up: kills the servers it started and removes their folders.
 * Reads one JSON line {"folder", "pid", "temp"} per server on stdin; a later line about the same folder replaces the earlier, with pid
 * null it is forgotten. The end of stdin means the test process is gone, in whatever way.
 */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { killNow } from './processes.mjs';

const servers = new Map();

// A Ctrl-C in the terminal reaches this process too; it has to outlive the tests.
process.on('SIGINT', () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const { folder, ...server } = JSON.parse(line);
  if (server.pid === null) servers.delete(folder);
  else servers.set(folder, server);
}
for (const [folder, { pid, temp }] of servers) {
  await killNow(pid, folder);
  await rm(temp, { recursive: true, force: true });
}
