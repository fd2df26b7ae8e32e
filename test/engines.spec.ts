import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { describeOnKafka, describeOnMongo, engineMissing, mongoForTests, type TestKafka } from './engines.js';

const GUARD = fileURLToPath(new URL('../scripts/engines/guard.mjs', import.meta.url));
const TOPIC = `engines-${Date.now()}`;

await describeOnKafka('a real Kafka for tests', (kafka) => {
  it('keeps records and answers again after it was paused and after it was killed', async () => {
    const client = kafkaClient(kafka());
    const admin = client.admin();
    const producer = client.producer({ idempotent: false });
    try {
      await Promise.all([admin.connect(), producer.connect()]);
      await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1 }], waitForLeaders: false });
      await untilAnswered(() => admin.fetchTopicOffsets(TOPIC));
      await producer.send({ topic: TOPIC, messages: [{ value: '立案' }] });
      if (!kafka().canBreak) return;

      kafka().pause();
      const unanswered = producer.send({ topic: TOPIC, messages: [{ value: '调查' }] });
      kafka().resume();
      await unanswered;
      expect(await endOf(admin)).toBeGreaterThanOrEqual(2);

      const before = await endOf(admin);
      await kafka().kill();
      await kafka().start();
      expect(await endOf(admin)).toBe(before);
    } finally {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    }
  }, 120_000);
});

await describeOnKafka(
  'a real Kafka of three brokers',
  (kafka) => {
    it('goes on when one broker is killed, and takes it back', async () => {
      if (!kafka().canBreak) return;
      const admin = kafkaClient(kafka()).admin();
      try {
        await admin.connect();
        const topic = `${TOPIC}-replicated`;
        await admin.createTopics({
          topics: [{ topic, numPartitions: 3, replicationFactor: 3 }],
          waitForLeaders: false,
        });
        // One broker may know of the topic before the others do; kafkajs takes that for an error.
        await untilAnswered(() => admin.fetchTopicOffsets(topic));
        await kafka().kill(2);
        await untilAnswered(() => admin.fetchTopicOffsets(topic));
        await kafka().start(2);
        expect((await admin.describeCluster()).brokers).toHaveLength(3);
      } finally {
        await admin.disconnect();
      }
    }, 120_000);
  },
  { brokers: 3 },
);

await describeOnMongo('a real MongoDB for tests', (mongo) => {
  it('keeps documents and answers again after it was paused and after it was killed', async () => {
    const client = new MongoClient(mongo().uri, { serverSelectionTimeoutMS: 10_000 });
    const cases = client.db(`engines-${Date.now()}`).collection<{ _id: string }>('cases');
    try {
      await cases.insertOne({ _id: '案-1' }, { writeConcern: { w: 'majority', j: true } });
      if (!mongo().canBreak) return;

      mongo().pause();
      const unanswered = cases.countDocuments();
      mongo().resume();
      expect(await unanswered).toBe(1);

      await mongo().kill();
      await mongo().start();
      expect(await cases.findOne({ _id: '案-1' })).toEqual({ _id: '案-1' });
    } finally {
      await client.close();
    }
  }, 60_000);

  it('is gone once it was stopped, also when it was paused', async () => {
    if (!mongo().canBreak) return;
    const another = await mongoForTests();
    another.pause();
    await another.stop();
    await expect(connect(another.uri)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('servers started for a test', () => {
  it('are gone, with their data, when the test process dies without a word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-guarded-'));
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', folder], { stdio: 'ignore' });
    const guard = spawn(process.execPath, [GUARD], { stdio: ['pipe', 'ignore', 'inherit'] });
    const [gone, ended] = [once(server, 'exit'), once(guard, 'exit')];
    guard.stdin.end(`${JSON.stringify({ id: folder, kill: { folder, pid: server.pid, temp: folder } })}\n`);
    expect(await gone).toEqual([null, 'SIGKILL']);
    await ended;
    expect(existsSync(folder)).toBe(false);
  });

  it('are removed by the command that was told, and what was forgotten stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-guarded-'));
    const [removed, kept] = [join(folder, 'removed'), join(folder, 'kept')];
    await Promise.all([mkdir(removed), mkdir(kept)]);
    const guard = spawn(process.execPath, [GUARD], { stdio: ['pipe', 'ignore', 'inherit'] });
    const lines = [removed, kept].map((each) => ({ id: each, command: ['rm', '-r', each] }));
    guard.stdin.end([...lines, { id: kept }].map((line) => JSON.stringify(line)).join('\n'));
    await once(guard, 'exit');
    expect([existsSync(removed), existsSync(kept)]).toEqual([false, true]);
    await rm(folder, { recursive: true });
  });
});

describe('an engine that cannot be had', () => {
  const ci = process.env['CI'];
  afterEach(() => {
    if (ci === undefined) delete process.env['CI'];
    else process.env['CI'] = ci;
  });

  it('fails the run in CI, naming what was not run and why', () => {
    process.env['CI'] = 'true';
    expect(() => engineMissing('the log on Kafka', 'java is not installed')).toThrow(
      /NOT RUN: the log on Kafka.*\n.*java is not installed/,
    );
  });
});

const kafkaClient = ({ brokers }: TestKafka): Kafka =>
  new Kafka({
    brokers,
    logLevel: logLevel.NOTHING,
    requestTimeout: 5000,
    retry: { initialRetryTime: 50, retries: 20, maxRetryTime: 500 },
  });

/** The followers take a moment to elect new leaders; kafkajs gives up on a refused connection at once. */
const untilAnswered = async (question: () => Promise<unknown>): Promise<void> => {
  let answered = false;
  while (!answered) {
    answered = await question().then(
      () => true,
      () => false,
    );
  }
};

const endOf = async (admin: Admin): Promise<number> => {
  const [partition] = await admin.fetchTopicOffsets(TOPIC);
  return Number(partition?.high);
};

const connect = (uri: string): Promise<void> => {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) }, () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', reject);
  });
};
