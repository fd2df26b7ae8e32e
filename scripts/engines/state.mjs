import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { planKafka } from './kafka.mjs';
import { planMongo } from './mongo.mjs';

const FOLDER = resolve('.engines');
const STATE_FILE = join(FOLDER, 'state.json');

/**
 * What `.engines/state.json` remembers between commands: {kafka: {cluster, pids}, mongo: {member, pid}}, a part null
 * while it was never started. Ports stay the same from start to start: a replica set and its clients remember them.
 */
export const readState = async () => {
  try {
    return JSON.parse(await readFile(STATE_FILE, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return { kafka: null, mongo: null };
    throw new Error(`${STATE_FILE} cannot be read; delete the folder .engines/ when nothing of it runs`, {
      cause: error,
    });
  }
};

export const writeState = async (state) => {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${STATE_FILE}.new`, `${JSON.stringify(state, null, 2)}\n`);
  await rename(`${STATE_FILE}.new`, STATE_FILE);
};

export const newKafka = async (size) => ({ cluster: await planKafka(join(FOLDER, `kafka-${size}`), size), pids: [] });

export const newMongo = async () => ({ member: await planMongo(join(FOLDER, 'mongo')), pid: null });
