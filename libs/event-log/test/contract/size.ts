import type { EventLog } from '#event-log';
import { record } from '../records.js';
import type { Site } from './site.js';

/** Many streams, and the end. */
export const theSize = (site: () => Site): void => {
  it('10,000 streams are kept apart, listed by prefix and found clean', async () => {
    const log = await site().open();
    const names = Array.from({ length: 10_000 }, (_, n) => `${n % 2 === 0 ? 'case' : 'clue'}/${n}`);
    await Promise.all(names.map((name) => log.commit(record(name))));
    expect([...log.streams('clue/')]).toHaveLength(5000);
    expect([...log.streams()]).toHaveLength(10_000);
    expect(log.readStream('case/4242')).toHaveLength(1);
    expect(partitionSizes(log)).toBe(10_000 + log.partitions);
    const progress: number[] = [];
    expect(await log.verify((done, total) => progress.push(done / total))).toEqual([]);
    expect(progress.at(-1)).toBe(1);
  }, 120_000);

  it('a log that is closed says so', async () => {
    const log = await site().open();
    expect(log.health()).toEqual({ ready: true });
    await log.close();
    expect(log.health().ready).toBe(false);
    await expect(log.commit(record('case/1'))).rejects.toThrow(/closed/);
  });
};

const partitionSizes = (log: EventLog): number =>
  Array.from({ length: log.partitions }, (_, partition) => log.end(partition)).reduce((sum, size) => sum + size, 0);
