import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CopyDiffers,
  copyToEmbedded,
  copyToKafka,
  openBackup,
  openEmbeddedLog,
  openExistingEmbeddedLog,
  openExistingKafkaLog,
  openImageSource,
  sourceOf,
  StartRefused,
  writeBackup,
  type EventLog,
  type LogSource,
} from '#event-log';
import { framesOf, recordsIn } from '#event-log/copy/frames';
import { describeOnSharedKafka } from '../../../test/engines.js';
import { EmbeddedFolder } from './embedded-folder.js';
import { KafkaSite } from './kafka-site.js';
import { append, refusal } from './records.js';

const AT = '2026-11-23T08:00:00.000Z';

describe('a backup', () => {
  const folder = new EmbeddedFolder();
  const copies = new EmbeddedFolder();
  const place = (name: string) => join(copies.path, name);
  let log: EventLog;
  beforeAll(async () => {
    log = await folder.open();
    await fill(log);
  });
  afterAll(async () => {
    await folder.remove();
    await copies.remove();
  });

  it('is the log as it was when the backup began, byte for byte, whatever is recorded meanwhile', async () => {
    const source = sourceOf(log);
    await append(log, 'case/later');
    await writeBackup(source, place('one'), AT);
    const backup = await openBackup(place('one'));
    expect([backup.id, backup.at, backup.heads]).toEqual([log.id, AT, source.heads]);
    expect(await digestOf(backup, 0)).toEqual([...log.readBytes(0, 0, source.heads[0]?.size ?? 0)].map(hex));
  });

  it('makes the same log again: the same name, root and streams, verified, and it goes on', async () => {
    await writeBackup(sourceOf(log), place('two'), AT);
    const backup = await openBackup(place('two'));
    await copyToEmbedded(backup, place('restored'), backup.at);
    const restored = await openEmbeddedLog({ folder: place('restored') });
    try {
      expect([restored.id, restored.treeHead(0)]).toEqual([log.id, log.treeHead(0)]);
      expect(restored.readStream('case/7')).toEqual(log.readStream('case/7'));
      expect(await restored.verify()).toEqual([]);
      await append(restored, 'case/7');
      expect(await restored.verify()).toEqual([]);
    } finally {
      await restored.close();
    }
  });

  it('is never made over something, and a log is never restored over something', async () => {
    await writeBackup(sourceOf(log), place('three'), AT);
    await expect(writeBackup(sourceOf(log), place('three'), AT)).rejects.toThrow(/something at .*three already/);
    const backup = await openBackup(place('three'));
    await copyToEmbedded(backup, place('once'), AT);
    await expect(copyToEmbedded(backup, place('once'), AT)).rejects.toThrow(/something in .*once already/);
  });

  it('of which one byte was changed is not restored', async () => {
    await writeBackup(sourceOf(log), place('changed'), AT);
    const file = join(place('changed'), 'partition-0.records');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('一般程序');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const backup = await openBackup(place('changed'));
    await expect(copyToEmbedded(backup, place('from-changed'), AT)).rejects.toThrow(CopyDiffers);
    expect(existsSync(place('from-changed'))).toBe(false);
  });

  it.each([1, 10])('of which %i bytes are missing at the end is not restored', async (bytes) => {
    const [cut, from] = [place(`cut-${bytes}`), place(`from-cut-${bytes}`)];
    await writeBackup(sourceOf(log), cut, AT);
    const file = join(cut, 'partition-0.records');
    writeFileSync(file, readFileSync(file).subarray(0, -bytes));
    await expect(copyToEmbedded(await openBackup(cut), from, AT)).rejects.toThrow(/end within one/);
    expect(existsSync(from)).toBe(false);
  });

  it('that was interrupted is no backup, and the next attempt starts over', async () => {
    await expect(writeBackup(interrupted(sourceOf(log)), place('halfway'), AT)).rejects.toThrow('the machine stopped');
    await expect(openBackup(place('halfway'))).rejects.toThrow(StartRefused);
    await writeBackup(sourceOf(log), place('halfway'), AT);
    expect(readdirSync(place('halfway')).sort()).toEqual(['backup.json', 'partition-0.records']);
  });

  it('whose restoring was interrupted left no log, and the next attempt starts over', async () => {
    const source = sourceOf(log);
    await expect(copyToEmbedded(interrupted(source), place('half-restored'), AT)).rejects.toThrow(
      'the machine stopped',
    );
    expect(existsSync(place('half-restored'))).toBe(false);
    await copyToEmbedded(source, place('half-restored'), AT);
    const restored = await openEmbeddedLog({ folder: place('half-restored') });
    expect(restored.treeHead(0)).toEqual(source.heads[0]);
    await restored.close();
  });

  it('of a later format is refused with what to do', async () => {
    await writeBackup(sourceOf(log), place('later'), AT);
    const manifest = join(place('later'), 'backup.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"format": 1', '"format": 2'));
    await expect(openBackup(place('later'))).rejects.toThrow(/format 2.*Use the version of Anlu that made it/);
  });
});

describe('records in a stream of bytes', () => {
  it('come out as they went in, however the bytes are cut', async () => {
    const records = [Buffer.alloc(0), Buffer.from('案'), Buffer.alloc(300_000, 7), Buffer.from('录')];
    const whole = Buffer.concat(await all(framesOf(each(records))));
    for (const size of [1_000, 65_536, whole.length]) {
      const cuts = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
        whole.subarray(n * size, (n + 1) * size),
      );
      expect((await all(recordsIn(each(cuts)))).map(hex)).toEqual(records.map(hex));
    }
  });

  it('that announce a length no record has are refused', async () => {
    await expect(all(recordsIn(each([Buffer.from('ffffffff00', 'hex')])))).rejects.toThrow(/no record is that long/);
  });
});

await describeOnSharedKafka('a log that moves to Kafka and back', (kafka) => {
  const folder = new EmbeddedFolder();
  let site: KafkaSite;
  beforeEach(() => {
    site = new KafkaSite(kafka().brokers);
  });
  afterEach(() => site.remove());
  afterAll(() => folder.remove());

  const topic = () => ({ brokers: kafka().brokers, topic: site.topic });

  it('is brought into a new topic from what a stopped node has read, when its topic is gone', async () => {
    const log = await site.node('one', { partitions: 3 });
    for (let each = 0; each < 30; each += 1) await append(log, `case/${each}`);
    const heads = [0, 1, 2].map((partition) => log.treeHead(partition));
    expect(() => openImageSource(site.imageFolder('one'))).toThrow(/in use by process/);
    await log.close();
    await (await site.admin()).deleteTopics({ topics: [site.topic] });
    const source = openImageSource(site.imageFolder('one'));
    const anew = new KafkaSite(kafka().brokers);
    try {
      await copyToKafka(source, { brokers: kafka().brokers, topic: anew.topic });
      await source.close();
      const again = await anew.node('two');
      expect([0, 1, 2].map((partition) => again.treeHead(partition))).toEqual(heads);
      await append(again, 'case/7');
      expect(await again.verify()).toEqual([]);
      expect(() => openImageSource(site.imageFolder('mistyped'))).toThrow(/There is no image/);
      expect(existsSync(site.imageFolder('mistyped'))).toBe(false);
    } finally {
      await anew.remove();
    }
  }, 60_000);

  it('is not made by looking for one that is not there', async () => {
    const options = { ...topic(), imageFolder: site.imageFolder('none') };
    await expect(openExistingKafkaLog(options)).rejects.toThrow(/There is no topic/);
    expect(await (await site.admin()).listTopics()).not.toContain(site.topic);
    const missing = folder.path + '-mistyped';
    await expect(openExistingEmbeddedLog({ folder: missing })).rejects.toThrow(/There is no log/);
    expect([existsSync(missing), existsSync(options.imageFolder)]).toEqual([false, false]);
  });

  it('has the same bytes, name and root there and back, and goes on', async () => {
    const log = await folder.open();
    await fill(log);
    await copyToKafka(sourceOf(log), topic());
    const there = await site.node('one');
    expect([there.id, there.partitions, there.treeHead(0)]).toEqual([log.id, 1, log.treeHead(0)]);
    await append(there, 'case/7');
    expect(await there.verify()).toEqual([]);
    const back = site.imageFolder('back');
    await copyToEmbedded(sourceOf(there), back, AT);
    const again = await openEmbeddedLog({ folder: back });
    expect([again.id, again.treeHead(0)]).toEqual([there.id, there.treeHead(0)]);
    expect(again.readStream('case/7')).toEqual(there.readStream('case/7').map((stored) => ({ ...stored })));
    expect(await again.verify()).toEqual([]);
    await again.close();
  });

  it('of many partitions keeps them, and is refused by the embedded log, which has one', async () => {
    const log = await site.node('one', { partitions: 3 });
    await fill(log);
    const other = new KafkaSite(kafka().brokers);
    try {
      await copyToKafka(sourceOf(log), { brokers: kafka().brokers, topic: other.topic });
      const copy = await other.node('copy');
      expect([0, 1, 2].map((partition) => copy.treeHead(partition))).toEqual(
        [0, 1, 2].map((partition) => log.treeHead(partition)),
      );
      expect(await copy.verify()).toEqual([]);
    } finally {
      await other.remove();
    }
    await expect(copyToEmbedded(sourceOf(log), site.imageFolder('back'), AT)).rejects.toThrow(/has 3 partitions/);
  });

  it('of a topic that was grown is copied with the partitions of its genesis, and goes on in each of them', async () => {
    const log = await site.node('one', { partitions: 12 });
    const streams = Array.from({ length: 40 }, (_, each) => `case/${each}`);
    for (const stream of streams) await append(log, stream);
    const heads = Array.from({ length: 12 }, (_, partition) => log.treeHead(partition));
    await log.close();
    await (await site.admin()).createPartitions({ topicPartitions: [{ topic: site.topic, count: 24 }] });
    const grown = await openExistingKafkaLog({ ...topic(), imageFolder: site.imageFolder('copying') });
    site.keep(grown);
    const anew = new KafkaSite(kafka().brokers);
    try {
      await copyToKafka(sourceOf(grown), { brokers: kafka().brokers, topic: anew.topic });
      const copied = await (await anew.admin()).fetchTopicMetadata({ topics: [anew.topic] });
      expect(copied.topics.map(({ partitions }) => partitions.length)).toEqual([12]);
      const copy = await anew.node('two');
      expect(Array.from({ length: 12 }, (_, partition) => copy.treeHead(partition))).toEqual(heads);
      for (const stream of streams) {
        expect(copy.head(stream).version).toBe(1);
        await append(copy, stream);
      }
      expect(await copy.verify()).toEqual([]);
    } finally {
      await anew.remove();
    }
  }, 120_000);

  it('is opened by nobody while it is half there, and the next attempt starts over', async () => {
    const log = await site.node('one', { partitions: 2 });
    await fill(log);
    const other = new KafkaSite(kafka().brokers);
    const target = { brokers: kafka().brokers, topic: other.topic };
    try {
      await expect(copyToKafka(interrupted(sourceOf(log)), target)).rejects.toThrow(/the machine stopped.*starts over/);
      await expect(other.node('early')).rejects.toThrow(/was not finished/);
      await copyToKafka(sourceOf(log), target);
      const copy = await other.node('copy');
      expect(copy.treeHead(1)).toEqual(log.treeHead(1));
      await expect(copyToKafka(sourceOf(log), target)).rejects.toThrow(/is there already/);
    } finally {
      await other.remove();
    }
  });
});

/** Events, refusals, several streams. */
const fill = async (log: EventLog): Promise<void> => {
  for (let n = 0; n < 40; n++) await append(log, `case/${n % 10}`);
  await log.commit(refusal('case/3', log.head('case/3')));
};

/** A source that ends with the machine, in the middle. */
const interrupted = (source: LogSource): LogSource => ({
  ...source,
  async *bytes(partition) {
    let left = 5;
    for await (const bytes of source.bytes(partition)) {
      if (left-- === 0) throw new Error('the machine stopped');
      yield bytes;
    }
  },
});

const digestOf = async (source: LogSource, partition: number): Promise<string[]> =>
  (await all(source.bytes(partition))).map(hex);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const all = async <T>(things: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
};

const each = async function* <T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
};
