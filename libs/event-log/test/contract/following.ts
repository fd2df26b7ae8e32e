import { type EventLog, type FollowedBatch, type StoredRecord } from '#event-log';
import { append, refusal } from '../records.js';
import type { Site } from './site.js';

/** Readers that follow, and what a restart finds. */
export const theReaders = (site: () => Site): void => {
  describe('following', () => {
    it('gives every accepted record once and in order, while it is written and from any index', async () => {
      const log = await site().open();
      const stop = new AbortController();
      const { partition } = (await append(log, 'case/0')).position;
      const live = collect(log, partition, 0, stop, 60);
      for (let n = 1; n < 60; n++) await append(log, 'case/0');
      const batches = await live;
      const indexes = batches.flatMap(({ records }) => records.map(({ position }) => position.index));
      expect(indexes).toEqual(log.readStream('case/0').map(({ position }) => position.index));
      const middle = indexes[30] ?? 0;
      const rest = await collect(log, partition, middle, new AbortController(), 30);
      expect(rest.flatMap(({ records }) => records.map(({ position }) => position.index))).toEqual(indexes.slice(30));
      expect(batches.at(-1)?.next).toBe(log.end(partition));
    });

    it('gives what waits in all partitions at once, and each time no more than can be borne', async () => {
      const log = await site().open();
      const streams = Array.from({ length: 40 }, (_, n) => `case/${n}`);
      for (const stream of streams) await append(log, stream);
      await Promise.all(streams.map((stream) => appendMany(log, stream, 30)));
      const all = Object.fromEntries(Array.from({ length: log.partitions }, (_, partition) => [partition, 0]));
      const stop = new AbortController();
      const rounds: FollowedBatch[][] = [];
      for await (const batches of log.follow(all, stop.signal)) {
        rounds.push(batches);
        const left = Object.keys(all).some(
          (partition) => lastOf(rounds, Number(partition)) < log.end(Number(partition)),
        );
        if (!left) stop.abort();
      }
      const used = new Set(streams.map((stream) => log.partitionOf(stream)));
      expect(rounds[0]?.map(({ partition }) => partition)).toEqual(expect.arrayContaining([...used]));
      const given = rounds.flat().flatMap(({ records }) => records.map(({ hash }) => hash));
      const kept = streams.flatMap((stream) => log.readStream(stream).map(({ hash }) => hash));
      expect([...given].sort()).toEqual([...kept].sort());
      expect(kept).toHaveLength(40 * 31);
      for (const round of rounds) expect(round.flatMap(({ records }) => records).length).toBeLessThanOrEqual(1_000);
    });

    it('ends when it is told to', async () => {
      const log = await site().open();
      const stop = new AbortController();
      const following = collect(log, 0, log.end(0), stop, 1);
      stop.abort();
      expect(await following).toEqual([]);
    });

    it('refuses a position beyond the end, because that was kept of another log', async () => {
      const log = await site().open();
      await expect(collect(log, 0, 1000, new AbortController(), 1)).rejects.toThrow(/lies beyond the end/);
    });

    it('goes on past a record that its reader cannot understand', async () => {
      const log = await site().open();
      const events = [
        { type: 'of-a-later-version', v: 99, occurredAt: '2026-03-02T01:00:00Z', data: { anything: [null] } },
      ];
      const parked = await append(log, 'case/1', { events });
      await append(log, 'case/1');
      const batches = await collect(log, parked.position.partition, 0, new AbortController(), 2);
      expect(batches.flatMap(({ records }) => records)).toHaveLength(2);
    });
  });

  describe('after a restart', () => {
    it('everything is as it was, and goes on', async () => {
      const log = await site().open();
      const { id } = log;
      for (let n = 0; n < 5; n++) await append(log, 'case/1');
      await log.commit(refusal('case/1', log.head('case/1')));
      const before = snapshot(log, 'case/1');
      await log.close();
      const again = await site().open();
      expect(again.id).toBe(id);
      expect(snapshot(again, 'case/1')).toEqual(before);
      await append(again, 'case/1');
      expect(await again.verify()).toEqual([]);
    });

    it('a command is still known', async () => {
      const log = await site().open();
      const { record: first, hash } = await append(log, 'case/1');
      await log.close();
      const again = await site().open();
      expect(again.findCommand('case/1', first.commandId)?.hash).toBe(hash);
      expect(await again.commit(first)).toMatchObject({ outcome: 'repeated' });
    });
  });
};

const appendMany = async (log: EventLog, stream: string, count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await append(log, stream);
};

/** Index after the last record given of a partition. */
const lastOf = (rounds: readonly FollowedBatch[][], partition: number): number =>
  rounds.flat().findLast((batch) => batch.partition === partition)?.next ?? 0;

const collect = async (
  log: EventLog,
  partition: number,
  from: number,
  stop: AbortController,
  count: number,
): Promise<FollowedBatch[]> => {
  const batches: FollowedBatch[] = [];
  let records = 0;
  for await (const news of log.follow({ [partition]: from }, stop.signal)) {
    batches.push(...news);
    records += news.reduce((sum, batch) => sum + batch.records.length, 0);
    if (records >= count) stop.abort();
  }
  return batches;
};

const snapshot = (log: EventLog, stream: string): unknown => {
  const partition = log.partitionOf(stream);
  const brief = ({ position, hash, verdict }: StoredRecord) => ({ ...position, hash, verdict });
  return {
    head: log.head(stream),
    stream: log.readStream(stream).map(brief),
    partition: [...log.read(partition, 0)].map(brief),
    tree: log.treeHead(partition),
  };
};
