import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogFull, LogUnavailable, OutcomeUnknown, StartRefused } from '#event-log';
import { describeOnKafka } from '../../../test/engines.js';
import { SmallDisk } from '../../../test/faults/small-disk.js';
import { eventually, KafkaSite } from './kafka-site.js';
import { append, record } from './records.js';

// The broker and its files are broken here.
const OWN = { own: true };
const IMPATIENT = { partitions: 3, answerWithinMs: 1500 };

await describeOnKafka(
  'when Kafka fails',
  (kafka) => {
    let site: KafkaSite;
    beforeEach(() => {
      site = new KafkaSite(kafka().brokers);
    });
    afterEach(async () => {
      kafka().resume();
      await kafka().start();
      await site.remove();
    }, 60_000);

    it('an outcome that is unknown is settled when Kafka answers again, never guessed', async () => {
      const log = await site.node('one', IMPATIENT);
      await append(log, 'case/1');
      const doubtful = record('case/1', log.head('case/1'));
      kafka().pause();
      await expect(log.commit(doubtful)).rejects.toThrow(OutcomeUnknown);
      await expect(log.commit({ ...doubtful, recordedAt: '2026-04-01T00:00:00Z' })).rejects.toThrow(OutcomeUnknown);
      expect(log.head('case/1').version).toBe(1);
      await eventually(() => !log.health().ready);
      kafka().resume();
      await eventually(() => log.findCommand('case/1', doubtful.commandId) !== undefined);
      expect(await log.commit(doubtful)).toMatchObject({ outcome: 'repeated', first: { record: { seq: 2 } } });
      await eventually(() => log.health().ready);
      await append(log, 'case/1');
      expect(log.readStream('case/1')).toHaveLength(3);
      expect(await log.verify()).toEqual([]);
    }, 60_000);

    it('after a while without Kafka a commit is told that nothing was sent, reading and closing go on, and it recovers by itself', async () => {
      const log = await site.node('one', IMPATIENT);
      const other = await site.node('other', IMPATIENT);
      await append(log, 'case/1');
      await kafka().kill();
      const told = other.commit(record('case/2')).catch((error: unknown) => error);
      await other.close();
      expect(await told).toMatchObject({ message: expect.stringMatching(/being closed/) });
      await eventually(() => !log.health().ready);
      await expect(log.commit(record('case/1', log.head('case/1')))).rejects.toThrow(LogUnavailable);
      await expect(log.commit(record('case/1', log.head('case/1')))).rejects.toThrow(
        /Nothing was sent; it is safe to try again/,
      );
      expect(log.readStream('case/1')).toHaveLength(1);
      await kafka().start();
      await eventually(() => log.health().ready);
      await append(log, 'case/1');
      expect(await log.verify()).toEqual([]);
    }, 60_000);

    it('with the broker killed in the middle of the load nothing acknowledged is lost, nothing counts twice, and two nodes agree', async () => {
      const one = await site.node('one', { partitions: 3, answerWithinMs: 20_000 });
      const two = await site.node('two', { partitions: 3, answerWithinMs: 20_000 });
      const acknowledged = new Map<string, string>();
      const stop = new AbortController();
      const writers = Array.from({ length: 12 }, async (_, n) => {
        const log = n % 2 === 0 ? one : two;
        // Two writers on each stream, one on each node.
        const stream = `case/${n >> 1}`;
        while (!stop.signal.aborted) {
          const result = await log.commit(record(stream, log.head(stream))).catch(() => undefined);
          if (result?.outcome === 'recorded') acknowledged.set(result.stored.hash, stream);
        }
      });
      await eventually(() => acknowledged.size > 300);
      await kafka().kill();
      await kafka().start();
      const before = acknowledged.size;
      await eventually(() => acknowledged.size > before + 300);
      stop.abort();
      await Promise.all(writers);
      await eventually(() => [0, 1, 2].every((partition) => one.end(partition) === two.end(partition)));
      for (const partition of [0, 1, 2]) expect(one.treeHead(partition)).toEqual(two.treeHead(partition));
      const held = new Set([...one.streams()].flatMap((stream) => one.readStream(stream).map(({ hash }) => hash)));
      expect([...acknowledged.keys()].filter((hash) => !held.has(hash))).toEqual([]);
      expect(await one.verify()).toEqual([]);
      expect(await two.verify()).toEqual([]);
    }, 120_000);

    const disk = SmallDisk.mount(16);
    if (typeof disk === 'string')
      process.stderr.write(`\n*** NOT RUN: a full disk of a node on Kafka ***\n${disk}\n\n`);
    (typeof disk === 'string' ? describe.skip : describe)('a full disk', () => {
      it('of a node is told, and nothing is sent; when there is room the node reads what the others wrote meanwhile', async () => {
        if (typeof disk === 'string') return;
        const full = await site.node('full', { partitions: 3, imageFolder: join(disk.folder, 'image') });
        const other = await site.node('other', { partitions: 3 });
        await append(full, 'case/1');
        disk.fill();
        try {
          expect(full.health()).toEqual({ ready: false, reason: expect.stringContaining('no room on the disk') });
          await expect(full.commit(record('case/2'))).rejects.toThrow(LogFull);
          for (let n = 0; n < 300; n++) await append(other, `case/other-${n % 7}`);
          await append(other, 'case/2');
          expect(full.head('case/other-1').version).toBe(0);
        } finally {
          disk.free();
        }
        await full.upToDate();
        expect(full.health()).toEqual({ ready: true });
        expect(full.head('case/2').version).toBe(1);
        await append(full, 'case/2');
        expect(await full.verify()).toEqual([]);
        await full.close();
        disk.fill();
        const again = site.node('full', { partitions: 3, imageFolder: join(disk.folder, 'image') });
        await expect(again).rejects.toThrow(StartRefused);
        disk.remove();
      }, 60_000);
    });

    it.each([
      ['in the middle of a stream', 3],
      ['that is the last of its stream', 9],
    ])("one byte flipped in Kafka's own file, in a record %s, is found and named", async (_, place) => {
      const log = await site.node('one', { partitions: 1 });
      for (let n = 0; n < 10; n++) await append(log, `case/${n % 2}`, { body: { note: `record number ${n}.` } });
      flipInSegments(join(kafka().dataFolders[0] ?? '', `${site.topic}-0`), `record number ${place}.`);
      const stream = `case/${place % 2}`;
      expect(await log.verify()).toEqual([
        expect.objectContaining({
          kind: 'record',
          partition: 0,
          index: place + 1,
          stream,
          message: expect.stringContaining('Changed after it was recorded'),
        }),
      ]);
      await log.close();
      expect(await rereadFaults(site)).toContainEqual(
        expect.objectContaining({
          kind: 'merkle',
          message: expect.stringMatching(/The checkpoint of .* does not fit/),
        }),
      );
    });
  },
  OWN,
);

/** What verify says on a node that never knew the records otherwise, with only the checkpoints of one that did. */
const rereadFaults = async (site: KafkaSite): Promise<unknown> => {
  writeFileSync(
    `${site.imageFolder('late')}.checkpoints.jsonl`,
    readFileSync(`${site.imageFolder('one')}.checkpoints.jsonl`),
  );
  return (await site.node('late', { partitions: 1 })).verify();
};

/** Changes one letter of a text in the files that a broker keeps for a partition. */
const flipInSegments = (folder: string, text: string): void => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.log'))) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const at = bytes.indexOf(text);
    if (at === -1) continue;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    return;
  }
  throw new Error(`No segment in ${folder} holds "${text}"`);
};
