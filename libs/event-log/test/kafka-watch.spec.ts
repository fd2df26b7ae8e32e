import kafkajs, { type Admin } from 'kafkajs';
import { LogUnavailable, RecordRefused, type EventLog } from '#event-log';
import { describeOnSharedKafka } from '../../../test/engines.js';
import { eventually, KafkaSite } from './kafka-site.js';
import { append, record } from './records.js';

const { ConfigResourceTypes } = kafkajs;

await describeOnSharedKafka('a topic that is changed while nodes run', (kafka) => {
  let site: KafkaSite;
  let admin: Admin;
  beforeEach(async () => {
    site = new KafkaSite(kafka().brokers);
    admin = await site.admin();
  });
  afterEach(() => site.remove());

  const set = (name: string, value: string) =>
    admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: site.topic,
          configEntries: Object.entries({ ...safe, [name]: value }).map(([each, wanted]) => ({
            name: each,
            value: wanted,
          })),
        },
      ],
    });
  const watched = (partitions = 3) => site.node('one', { partitions, lookEveryMs: 50 });
  const saidOf = (log: EventLog): string => log.health().reason ?? '';

  it('stops taking records while old ones would be deleted, says why, and goes on when the setting is put back', async () => {
    const log = await watched();
    await append(log, 'case/1');
    await set('retention.ms', '86400000');
    await eventually(() => !log.health().ready);
    expect(saidOf(log)).toMatch(/retention.ms=86400000: old records would be deleted/);
    await expect(log.commit(record('case/1', log.head('case/1')))).rejects.toThrow(LogUnavailable);
    expect(log.readStream('case/1')).toHaveLength(1);
    await set('retention.ms', '-1');
    await eventually(() => log.health().ready);
    await append(log, 'case/1');
    expect(await log.verify()).toEqual([]);
  }, 60_000);

  it.each([
    ['cleanup.policy', 'compact'],
    ['retention.bytes', '1000000'],
    ['unclean.leader.election.enable', 'true'],
    ['max.message.bytes', '1000'],
  ])(
    'stops taking records when %s becomes %s',
    async (name, value) => {
      const log = await watched();
      await set(name, value);
      await eventually(() => saidOf(log).includes(`${name}=${value}`));
      await expect(log.commit(record('case/1'))).rejects.toThrow(`${name}=${value}`);
    },
    60_000,
  );

  it('reads and writes nothing more when first records were deleted, for good', async () => {
    const log = await watched(1);
    for (const stream of ['case/1', 'case/2']) await append(log, stream);
    await admin.fetchTopicOffsets(site.topic);
    await admin.deleteTopicRecords({ topic: site.topic, partitions: [{ partition: 0, offset: '1' }] });
    await eventually(() => !log.health().ready);
    expect(saidOf(log)).toMatch(/Records before offset 1 of partition 0 .* were deleted/);
    await expect(log.commit(record('case/3'))).rejects.toThrow(LogUnavailable);
    expect(log.readStream('case/2')).toHaveLength(1);
  }, 60_000);

  it('stops when the topic is deleted, or made anew under the same name', async () => {
    const log = await watched(1);
    await append(log, 'case/1');
    await admin.deleteTopics({ topics: [site.topic] });
    await eventually(() => !log.health().ready);
    await expect(log.commit(record('case/2'))).rejects.toThrow(LogUnavailable);
  }, 60_000);

  it('goes on with the partitions of its genesis when others are added: nodes that run, that restart, and that are new', async () => {
    const log = await watched(3);
    const streams = Array.from({ length: 12 }, (_, each) => `case/${each}`);
    for (const stream of streams) await append(log, stream);
    await log.close();
    await admin.createPartitions({ topicPartitions: [{ topic: site.topic, count: 6 }] });
    for (const name of ['one', 'new']) {
      const again = await site.node(name);
      expect(again.partitions).toBe(3);
      for (const stream of streams) expect(again.head(stream).version).toBeGreaterThan(0);
      await append(again, 'case/0');
      expect(again.health()).toEqual({ ready: true });
      expect(await again.verify()).toEqual([]);
    }
    const ends = await admin.fetchTopicOffsets(site.topic);
    expect(ends.filter(({ partition }) => partition >= 3).map(({ high }) => high)).toEqual(['0', '0', '0']);
  }, 120_000);

  it('gives a record that the broker refuses for good a definite answer, and all others go on', async () => {
    // Nobody looks again in this test: the broker itself is to say it.
    const log = await site.node('one', { partitions: 3 });
    await set('max.message.bytes', '5000');
    const large = { note: '长'.repeat(10_000) };
    const tellOf = (sent: ReturnType<typeof log.commit>): Promise<string> =>
      sent.then(
        ({ outcome }) => outcome,
        ({ name }: Error) => name,
      );
    // The broker says that a setting is made before it goes by it.
    for (let tried = 0, told = 'recorded'; told === 'recorded'; tried += 1)
      told = await tellOf(log.commit(record(`case/tried-${tried}`, undefined, { body: large })));
    const streams = Array.from({ length: 20 }, (_, each) => `case/${each}`);
    const told = await Promise.all(
      streams.map((stream, each) => tellOf(log.commit(record(stream, undefined, each === 7 ? { body: large } : {})))),
    );
    expect(told.filter((each) => each === 'recorded')).toHaveLength(19);
    expect(told[7]).toBe(RecordRefused.name);
    expect(log.head('case/7').version).toBe(0);
    await append(log, 'case/7');
    expect(log.health()).toEqual({ ready: true });
    expect(await log.verify()).toEqual([]);
  }, 60_000);
});

const safe = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'unclean.leader.election.enable': 'false',
  'max.message.bytes': '1048576',
  'flush.messages': '1',
};
