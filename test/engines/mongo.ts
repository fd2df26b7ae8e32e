import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchMongod, mongoUri, planMongo, waitForPrimary } from '../../scripts/engines/mongo.mjs';
import { refuseToBreak } from './foreign.js';
import { ServerProcess } from './server-process.js';

/**
 * A real MongoDB (a replica set of one member) for one spec file.
 * Where `canBreak` is false the server is not ours: the breaking verbs throw, and databases need names nobody else uses.
 */
export interface TestMongo {
  uri: string;
  canBreak: boolean;
  /** SIGSTOP: connections stay open, nothing answers. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** SIGKILL: no flush, no farewell. */
  kill(): Promise<void>;
  /** Starts again what was killed, on the same port and data, and waits until it accepts writes. */
  start(): Promise<void>;
  /** SIGTERM, and the data is removed. */
  stop(): Promise<void>;
}

/** A MongoDB of its own, or the one of MONGODB_URI. Rejects with the reason when there is neither. */
export async function mongoForTests(): Promise<TestMongo> {
  const given = process.env['MONGODB_URI'];
  return given === undefined ? ownMongo() : { uri: given, ...refuseToBreak('MONGODB_URI') };
}

async function ownMongo(): Promise<TestMongo> {
  const member = await planMongo(await mkdtemp(join(tmpdir(), 'anlu-mongo-')));
  const server = new ServerProcess(member.folder, member.folder, () => launchMongod(member));
  const start = async (): Promise<void> => {
    await server.start();
    await waitForPrimary(member, server.pid);
  };
  try {
    await start();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    uri: mongoUri(member),
    canBreak: true,
    pause: () => server.pause(),
    resume: () => server.resume(),
    kill: () => server.kill(),
    start,
    stop: () => server.stop(),
  };
}
