import { jest } from '@jest/globals';
import { canonicalBytes, LogUnavailable, type EventLog } from '#event-log';
import { logProducer } from '#event-log/kafka/client';
import { TopicReader } from '#event-log/kafka/reader';
import { describeOnSharedKafka } from '../../../test/engines.js';
import { seen } from './contract/seen.js';
import { eventually, KafkaSite } from './kafka-site.js';
import { append, record, refusal } from './records.js';

const ONE = { partitions: 1 };

await describeOnSharedKafka('what Kafka and kafkajs do', (kafka) => {
  let site: KafkaSite;
  beforeEach(() => {
    site = new KafkaSite(kafka().brokers);
  });
  afterEach(() => site.remove());

  it('the producer is never idempotent, has one request in flight and does not repeat by itself', () => {
    const producer = jest.spyOn(site.kafka, 'producer');
    logProducer(site.kafka);
    expect(producer).toHaveBeenCalledWith(
      expect.objectContaining({ idempotent: false, maxInFlightRequests: 1, retry: { retries: 0 } }),
    );
  });

  it('a record that Kafka appended twice counts once', async () => {
    const log = await site.node('one', ONE);
    const twice = record('case/1');
    await site.smuggle(0, canonicalBytes(twice), canonicalBytes(twice));
    await eventually(() => log.end(0) === 3);
    expect([...log.read(0, 0)].map(({ verdict }) => verdict)).toEqual(['accepted', 'void']);
    expect(log.readStream('case/1')).toHaveLength(1);
    expect(await log.commit(twice)).toMatchObject({ outcome: 'repeated', first: { position: { index: 1 } } });
    expect(await log.verify()).toEqual([]);
  });

  it('void records are kept, counted and invisible to every reader of streams', async () => {
    const log = await site.node('one', { partitions: 3 });
    const partition = log.partitionOf('case/1');
    const first = await append(log, 'case/1');
    const voids = [
      record('case/1'),
      record('case/1', log.head('case/1'), { seq: 5 }),
      record('case/1', { ...log.head('case/1'), hash: 'f'.repeat(64) }),
      refusal('case/1'),
      record('case/1', log.head('case/1'), { commandId: first.record.commandId }),
    ].map((wrong) => canonicalBytes(wrong));
    const malformed = [
      Buffer.from('{'),
      Buffer.of(0xff),
      Buffer.from('{"v":0}'),
      canonicalBytes({ v: 1, genesis: { id: 'late', partitions: 3 } }),
    ];
    await site.smuggle(partition, ...voids, ...malformed);
    const elsewhere = [0, 1, 2].find((other) => other !== partition) ?? 0;
    await site.smuggle(elsewhere, canonicalBytes(record('case/1', log.head('case/1'))));
    await eventually(() => log.end(partition) === 11 && log.end(elsewhere) === 2);
    expect(log.readStream('case/1').map(({ hash }) => hash)).toEqual([first.hash]);
    expect(log.head('case/1').version).toBe(1);
    expect(await followed(log, partition)).toEqual([first.hash]);
    expect(await followed(log, elsewhere)).toEqual([]);
    await append(log, 'case/1');
    expect(await log.verify()).toEqual([]);
  });

  it('two records of 900 kB for one partition at once are both recorded', async () => {
    const log = await site.node('one', ONE);
    const large = ['case/1', 'case/2', 'case/3'].map((stream) =>
      record(stream, undefined, { body: { text: 'x'.repeat(899_000) } }),
    );
    const results = await Promise.all([...large, record('case/4')].map((each) => log.commit(each)));
    expect(results.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'recorded', 'recorded']);
  });

  it('holes in the offsets are passed, and verify tells where they are', async () => {
    const log = await site.node('one', ONE);
    await append(log, 'case/1');
    const producer = site.kafka.producer({
      transactionalId: `${site.topic}-foreign`,
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic: site.topic, messages: [{ partition: 0, value: 'foreign' }] });
    await transaction.commit();
    await site.endsAt(0, 4);
    const aborted = await producer.transaction();
    await aborted.send({ topic: site.topic, messages: [{ partition: 0, value: 'foreign and aborted' }] });
    await aborted.abort();
    await site.endsAt(0, 6);
    await producer.disconnect();
    await append(log, 'case/1');
    expect(log.end(0)).toBe(5);
    expect(await log.verify()).toMatchObject([
      { kind: 'gap', index: 3, message: 'Offsets 3 to 3 hold no record.' },
      { kind: 'gap', index: 4, message: 'Offsets 5 to 5 hold no record.' },
    ]);
    await log.close();
    const again = await site.node('one', ONE);
    await append(again, 'case/1');
    const other = await site.node('other', ONE);
    expect(other.treeHead(0)).toEqual(again.treeHead(0));
  });

  it('a log that ends with a hole can be opened', async () => {
    const log = await site.node('one', ONE);
    await log.close();
    const producer = site.kafka.producer({
      transactionalId: `${site.topic}-foreign`,
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic: site.topic, messages: [{ partition: 0, value: 'foreign' }] });
    await transaction.commit();
    await site.endsAt(0, 3);
    await producer.disconnect();
    const again = await site.node('one', ONE);
    await append(again, 'case/1');
    expect(again.end(0)).toBe(3);
  });

  it('an envelope of a later version stops its partition with a clear message; the others go on', async () => {
    const log = await site.node('one', { partitions: 3 });
    const stopped = log.partitionOf('case/1');
    const other = ['case/2', 'case/3', 'case/4', 'case/5'].find((stream) => log.partitionOf(stream) !== stopped) ?? '';
    await append(log, 'case/1');
    await site.smuggle(stopped, canonicalBytes({ v: 3, stream: 'case/1', anything: true }));
    await eventually(() => log.health().reason !== undefined);
    expect(log.health()).toMatchObject({
      ready: true,
      reason: expect.stringMatching(/newer Anlu wrote envelope version 3. Update/),
    });
    await expect(log.commit(record('case/1', log.head('case/1')))).rejects.toThrow(LogUnavailable);
    await append(log, other);
    expect(log.end(stopped)).toBe(2);
  });

  it('a position beyond the end, from which kafkajs silently goes back to the beginning, ends the reading', async () => {
    await append(await site.node('one', ONE), 'case/1');
    const taken: string[] = [];
    const reason = await new Promise<string>((lost, failed) => {
      const task = {
        startOf: () => 100,
        take: (_partition: number, messages: { offset: string }[]) => {
          taken.push(...messages.map(({ offset }) => offset));
          return Promise.resolve();
        },
        lost,
      };
      const reader = new TopicReader(site.kafka, site.topic, 1, task);
      site.keep({ close: () => reader.stop() });
      reader.start().catch(failed);
    });
    expect(reason).toMatch(/from offset 0 whenever 100 is asked for: records are missing there/);
    expect(taken).toEqual([]);
  });

  it('a member who pushes into the consumer group and leaves again costs no record and doubles none', async () => {
    const log = await site.node('one', { partitions: 3 });
    const streams = ['case/1', 'case/2', 'case/3', 'case/4', 'case/5', 'case/6'];
    for (const stream of streams) await append(log, stream);
    const admin = await site.admin();
    const { groups } = await admin.listGroups();
    const described = await admin.describeGroups(
      groups.map(({ groupId }) => groupId).filter((id) => id.startsWith('anlu-log-')),
    );
    const group = described.groups.find(({ members }) =>
      members.some(({ memberMetadata }) => memberMetadata.includes(site.topic)),
    );
    const intruder = site.kafka.consumer({ groupId: group?.groupId ?? '' });
    await intruder.connect();
    await intruder.subscribe({ topic: site.topic, fromBeginning: true });
    const joined = new Promise((resolve) => intruder.on(intruder.events.GROUP_JOIN, resolve));
    await intruder.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
    await joined;
    const other = await site.node('other', { partitions: 3 });
    for (const stream of streams) await append(other, stream);
    await intruder.disconnect();
    for (const stream of streams) await append(other, stream);
    for (const stream of streams) await seen(log, other, stream, 3);
    for (const partition of [0, 1, 2]) expect(log.treeHead(partition)).toEqual(other.treeHead(partition));
    expect(await log.verify()).toEqual([]);
  }, 60_000);

  it('a topic that is replaced while a node runs ends its writing, and says so', async () => {
    const log = await site.node('one', { ...ONE, answerWithinMs: 3000 });
    for (let n = 0; n < 3; n++) await append(log, 'case/1');
    const admin = await site.admin();
    await admin.deleteTopics({ topics: [site.topic] });
    await eventually(async () => !(await admin.listTopics()).includes(site.topic));
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic: site.topic, numPartitions: 1 }] });
    await expect(log.commit(record('case/2'))).rejects.toThrow(/sent|replaced|missing|differs/);
    await eventually(() => !log.health().ready && /replaced|missing|differs/.test(log.health().reason ?? ''));
    await expect(log.commit(record('case/3'))).rejects.toThrow(LogUnavailable);
  }, 60_000);
});

const followed = async (log: EventLog, partition: number): Promise<string[]> => {
  const stop = new AbortController();
  const hashes: string[] = [];
  for await (const batches of log.follow({ [partition]: 0 }, stop.signal)) {
    hashes.push(...batches.flatMap(({ records }) => records.map(({ hash }) => hash)));
    if (batches.at(-1)?.next === log.end(partition)) stop.abort();
  }
  return hashes;
};
