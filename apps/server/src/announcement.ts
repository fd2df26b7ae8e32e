import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says in the data folder where this server listens, so that commands on the same machine go through it. @returns what
 * takes it back.
 */
export const announce = (dataFolder: string, url: string): (() => void) => {
  const file = join(dataFolder, 'server.json');
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
  return () => rmSync(file, { force: true });
};
