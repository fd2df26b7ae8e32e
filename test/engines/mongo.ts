import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptsWrites, launchMongod, mongoUri, planMongo, waitForPrimary } from '../../scripts/engines/mongo.mjs';
import { containedMongo, CONTAINERS_START_MS, MONGO_IMAGE } from './containers.js';
import { dockerOffers, untilAnswers, type Container } from './docker.js';
import { refuseToBreak } from './foreign.js';
import { ServerProcess } from './server-process.js';

/**
 * A real MongoDB (a replica set of one member) for one spec file.
 * Where `canBreak` is false the server is not ours: the breaking verbs throw, and databases need names nobody else
 * uses.
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

/** The one of MONGODB_URI, else a container where Docker answers, else a process. Rejects when none can be had. */
export const mongoForTests = async (): Promise<TestMongo> => {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined) return { uri: given, ...refuseToBreak('MONGODB_URI') };
  return (await dockerOffers(MONGO_IMAGE)) ? mongoInContainer() : mongoInProcess();
};

const mongoInProcess = async (): Promise<TestMongo> => {
  const member = await planMongo(await mkdtemp(join(tmpdir(), 'anlu-mongo-')));
  const server = new ServerProcess(member.folder, member.folder, () => launchMongod(member));
  return memberOf(member, server, () => waitForPrimary(member, server.pid));
};

const mongoInContainer = async (): Promise<TestMongo> => {
  const { member, container } = await containedMongo();
  return memberOf(member, container, () => untilAnswers([container], () => acceptsWrites(member), CONTAINERS_START_MS));
};

const memberOf = async (
  member: { port: number },
  server: ServerProcess | Container,
  answer: () => Promise<void>,
): Promise<TestMongo> => {
  const start = async (): Promise<void> => {
    await server.start();
    await answer();
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
};
