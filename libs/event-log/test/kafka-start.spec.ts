import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigResourceTypes } from 'kafkajs';
import { canonicalBytes, StartRefused } from '#event-log';
import { describeOnSharedKafka } from '../../../test/engines.js';
import { KafkaSite } from './kafka-site.js';
import { append, record } from './records.js';

const SAFE = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'unclean.leader.election.enable': 'false',
  'max.message.bytes': '1048576',
};

await describeOnSharedKafka('starting on Kafka', (kafka) => {
  let site: KafkaSite;
  beforeEach(() => {
    site = new KafkaSite(kafka().brokers);
  });
  afterEach(() => site.remove());

  const makeTopic = async (settings: Partial<typeof SAFE> = {}, numPartitions = 3, at = site): Promise<void> => {
    const configEntries = Object.entries({ ...SAFE, ...settings }).map(([name, value]) => ({ name, value }));
    const admin = await at.admin();
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic: at.topic, numPartitions, configEntries }] });
  };

  it('makes a topic that keeps everything for ever and flushes before it acknowledges', async () => {
    await site.node('one', { partitions: 3 });
    const admin = await site.admin();
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: site.topic }],
    });
    const settings = Object.fromEntries(
      resources[0]?.configEntries.map((entry) => [entry.configName, entry.configValue]) ?? [],
    );
    expect(settings).toMatchObject({ ...SAFE, 'flush.messages': '1' });
  });

  it('gives two nodes that start at once on an empty topic the same log, and every partition the same first record', async () => {
    const [one, two] = await Promise.all([site.node('one'), site.node('two')]);
    expect(one.id).toBe(two.id);
    expect(one.partitions).toBe(12);
    await append(one, 'case/1');
    expect(await one.verify()).toEqual([]);
    expect(await two.verify()).toEqual([]);
  });

  it.each([
    ['cleanup.policy', 'compact', /cleanup.policy=compact: compaction removes records.*Set it to delete/],
    ['cleanup.policy', 'compact,delete', /cleanup.policy=compact,delete/],
    ['retention.ms', '604800000', /retention.ms=604800000: old records would be deleted.*Set it to -1/],
    ['retention.bytes', '1000000', /retention.bytes=1000000: old records would be deleted/],
    ['unclean.leader.election.enable', 'true', /a failover could lose acknowledged records.*Set it to false/],
    ['max.message.bytes', '100000', /a record of 900 kB would not fit/],
  ])('refuses a topic with %s=%s', async (name, value, message) => {
    await makeTopic({ [name]: value });
    const starting = site.node('one', { partitions: 3 });
    await expect(starting).rejects.toThrow(StartRefused);
    await expect(starting).rejects.toThrow(message);
  });

  it('refuses another number of partitions than the topic has', async () => {
    await makeTopic();
    await expect(site.node('one', { partitions: 12 })).rejects.toThrow(/has 3 partitions; the settings say 12/);
  });

  it('refuses a topic with fewer partitions than its genesis names', async () => {
    await makeTopic();
    await site.smuggle(0, canonicalBytes({ v: 1, genesis: { id: 'a log of five', partitions: 5 } }));
    await expect(site.node('one', { partitions: 3 })).rejects.toThrow(/has 3 partitions; its log was made with 5/);
  });

  it('refuses a partition that opens with the genesis of another log', async () => {
    await makeTopic();
    await site.smuggle(0, canonicalBytes({ v: 1, genesis: { id: 'this log', partitions: 3 } }));
    await site.smuggle(1, canonicalBytes({ v: 1, genesis: { id: 'another log', partitions: 3 } }));
    await expect(site.node('one', { partitions: 3 })).rejects.toThrow(/Partition 1 does not open with the genesis/);
  });

  it('refuses a topic that another program fills', async () => {
    await makeTopic();
    await site.smuggle(0, Buffer.from('{"orderId":42}'));
    await expect(site.node('one', { partitions: 3 })).rejects.toThrow(/does not open with the genesis of a log/);
  });

  it('refuses a topic whose first records were deleted', async () => {
    const log = await site.node('one', { partitions: 1 });
    await append(log, 'case/1');
    await log.close();
    const admin = await site.admin();
    await admin.fetchTopicOffsets(site.topic);
    await admin.deleteTopicRecords({ topic: site.topic, partitions: [{ partition: 0, offset: '1' }] });
    await expect(site.node('one', { partitions: 1 })).rejects.toThrow(
      /begins at offset 1: earlier records were deleted/,
    );
  });

  it('refuses an image that is ahead of the topic', async () => {
    const log = await site.node('one', { partitions: 1 });
    for (let n = 0; n < 3; n++) await append(log, 'case/1');
    await log.close();
    const other = new KafkaSite(kafka().brokers);
    try {
      cpSync(site.imageFolder('one'), other.imageFolder('one'), { recursive: true });
      await expect(other.node('one', { partitions: 1 })).rejects.toThrow(
        /image is ahead of topic .* up to offset 3, Kafka up to -1/,
      );
    } finally {
      await other.remove();
    }
  });

  it('refuses an image of another log, although the topic is longer', async () => {
    const log = await site.node('one', { partitions: 1 });
    await append(log, 'case/1');
    await log.close();
    const other = new KafkaSite(kafka().brokers);
    try {
      const longer = await other.node('two', { partitions: 1 });
      for (let n = 0; n < 5; n++) await append(longer, 'case/1');
      cpSync(site.imageFolder('one'), other.imageFolder('one'), { recursive: true });
      await expect(other.node('one', { partitions: 1 })).rejects.toThrow(
        `The image is of log ${log.id}; the topic holds log ${longer.id}.`,
      );
    } finally {
      await other.remove();
    }
  });

  it('refuses an image whose last record the topic has otherwise', async () => {
    const log = await site.node('one', { partitions: 1 });
    const genesis = canonicalBytes({ v: 1, genesis: { id: log.id, partitions: 1 } });
    await append(log, 'case/1');
    await log.close();
    const other = new KafkaSite(kafka().brokers);
    try {
      await makeTopic({}, 1, other);
      await other.smuggle(0, genesis, canonicalBytes(record('case/1', undefined, { body: { note: 'changed' } })));
      cpSync(site.imageFolder('one'), other.imageFolder('one'), { recursive: true });
      await expect(other.node('one', { partitions: 1 })).rejects.toThrow(
        /image differs from the topic at partition 0, offset 1/,
      );
    } finally {
      await other.remove();
    }
  });

  it('refuses an image folder that a living node uses, and names its process', async () => {
    await site.node('one');
    await expect(site.node('one')).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('says that Kafka does not answer when it does not', async () => {
    await expect(site.node('one', { brokers: ['127.0.0.1:9'] })).rejects.toThrow(
      /Kafka does not answer at 127.0.0.1:9/,
    );
  });

  describe('with an image that is gone or damaged', () => {
    const fill = async () => {
      const log = await site.node('one', { partitions: 3 });
      for (let n = 0; n < 20; n++) await append(log, `case/${n % 7}`);
      const heads = [0, 1, 2].map((partition) => log.treeHead(partition));
      await log.close();
      return heads;
    };

    const expectRebuilt = async (heads: unknown): Promise<void> => {
      const again = await site.node('one', { partitions: 3 });
      expect([0, 1, 2].map((partition) => again.treeHead(partition))).toEqual(heads);
      expect(again.readStream('case/1')).toHaveLength(3);
      await append(again, 'case/1');
      expect(await again.verify()).toEqual([]);
    };

    it('reads the topic again when the folder was deleted', async () => {
      const heads = await fill();
      rmSync(site.imageFolder('one'), { recursive: true });
      await expectRebuilt(heads);
    });

    it('reads a long topic again, whichever partition comes first', async () => {
      const log = await site.node('one');
      await Promise.all(Array.from({ length: 6000 }, (_, n) => log.commit(record(`case/${n}`))));
      const heads = Array.from({ length: 12 }, (_, partition) => log.treeHead(partition));
      const other = await site.node('other');
      expect(Array.from({ length: 12 }, (_, partition) => other.treeHead(partition))).toEqual(heads);
    });

    it('reads the topic again when the files are garbage', async () => {
      const heads = await fill();
      writeFileSync(join(site.imageFolder('one'), 'records', 'data.mdb'), Buffer.alloc(100_000, 'garbage'));
      await expectRebuilt(heads);
    });

    it('reads the topic again when the last record was changed', async () => {
      const heads = await fill();
      const file = join(site.imageFolder('one'), 'records', 'data.mdb');
      const bytes = readFileSync(file);
      for (let at = bytes.indexOf('case-filed'); at !== -1; at = bytes.indexOf('case-filed', at + 1))
        bytes.write('case-fiXed', at);
      writeFileSync(file, bytes);
      await expectRebuilt(heads);
    });

    it('reads the topic again when the machine stopped while it was open', async () => {
      const heads = await fill();
      writeFileSync(join(site.imageFolder('one'), 'open-since-boot'), 'the boot before');
      const file = join(site.imageFolder('one'), 'records', 'data.mdb');
      const before = readFileSync(file).length;
      await expectRebuilt(heads);
      expect(before).toBeGreaterThan(0);
    });
  });
});
