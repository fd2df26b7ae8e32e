import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient, MongoServerError } from 'mongodb';
import { mongodProgram } from './downloads.mjs';
import { freePorts, launch, waitForServer } from './processes.mjs';

const REPLICA_SET = 'rs0';
const ALREADY_INITIALIZED = 23;

/** Plans a replica set of one member on a port free now. Nothing is started. */
export const planMongo = async (folder) => {
  const [port] = await freePorts(1);
  return { port, folder };
};

/** direct: the one member is reached at its address even while it is no primary yet. */
export const mongoUri = (member) => `mongodb://127.0.0.1:${member.port}/?directConnection=true`;

/** Starts mongod on its port and data. Returns its process id. */
export const launchMongod = async (member) => {
  const data = join(member.folder, 'data');
  const mongod = await mongodProgram();
  await mkdir(data, { recursive: true });
  const place = ['--dbpath', data, '--port', String(member.port), '--bind_ip', '127.0.0.1'];
  const size = ['--replSet', REPLICA_SET, '--wiredTigerCacheSizeGB', '1', '--nounixsocket'];
  // A primary waits 15 s for its (here: no) followers before it obeys SIGTERM.
  const stopAtOnce = ['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'];
  return launch(mongod, [...place, ...size, ...stopAtOnce], logOf(member));
};

/** Waits until mongod accepts writes, initiating the replica set the first time. */
export const waitForPrimary = (member, pid) =>
  waitForServer({
    name: 'mongod',
    pid,
    folder: member.folder,
    logFile: logOf(member),
    answers: () => acceptsWrites(member),
    patience: 30_000,
  });

/** Whether mongod accepts writes; initiates the replica set the first time it answers. */
export const acceptsWrites = (member) => isPrimary(member).catch(() => false);

/** With a client of its own each time: one whose first connection failed never connects again. */
const isPrimary = async (member) => {
  const client = new MongoClient(mongoUri(member), { serverSelectionTimeoutMS: 500 });
  try {
    const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
    if (!isWritablePrimary) await initiate(client, member);
    return isWritablePrimary;
  } finally {
    await client.close();
  }
};

const initiate = async (client, member) => {
  const members = [{ _id: 0, host: `127.0.0.1:${member.port}` }];
  try {
    await client.db('admin').command({ replSetInitiate: { _id: REPLICA_SET, members } });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === ALREADY_INITIALIZED)) throw error;
  }
};

const logOf = (member) => join(member.folder, 'mongod.log');
