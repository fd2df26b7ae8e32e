import { canonicalBytes, hashOf, type EventLog, type LogRecord, type StreamHead } from '#event-log';
import { append, record } from '../records.js';
import { seen } from './seen.js';
import type { Site } from './site.js';

/** Several writers at once. */
export const theRaces = (site: () => Site): void => {
  describe('writers who race', () => {
    it('for one place have one winner, and the others learn the true head', async () => {
      const [here, there] = await site().writers();
      for (let round = 0; round < 20; round++) {
        const head = here.head('case/1');
        const results = await Promise.all(
          [here, there, here, there].map((log) => log.commit(record('case/1', head, { body: { round } }))),
        );
        const won = results.flatMap((result) => (result.outcome === 'recorded' ? [result.stored] : []));
        const heads = results.flatMap((result) => (result.outcome === 'overtaken' ? [result.head] : []));
        expect(won).toHaveLength(1);
        expect(heads.map(({ version }) => version)).toEqual([round + 1, round + 1, round + 1]);
        expect(heads.map(({ hash }) => hash)).toEqual(Array.from({ length: 3 }, () => won[0]?.hash));
        await seen(here, there, 'case/1', round + 1);
      }
      expect(here.readStream('case/1').map(({ hash }) => hash)).toEqual(
        there.readStream('case/1').map(({ hash }) => hash),
      );
    });

    it('have each read what the other wrote once they are up to date', async () => {
      const [here, there] = await site().writers();
      for (let n = 1; n <= 20; n++) {
        await append(here, `case/${n}`);
        await there.upToDate();
        expect(there.head(`case/${n}`).version).toBe(1);
      }
    });

    it('lose with the predecessor on which they decided', async () => {
      const [here, there] = await site().writers();
      const lost = record('case/1', undefined, { body: { by: 'there' } });
      const onLost = record('case/1', headAfter(lost));
      const winner = await append(here, 'case/1');
      expect(await there.commit(lost)).toMatchObject({ outcome: 'overtaken' });
      expect(await there.commit(onLost)).toMatchObject({
        outcome: 'overtaken',
        head: { version: 1, hash: winner.hash },
      });
    });

    it('may chain a second record on a first that is still on its way', async () => {
      const log = await site().open();
      const first = record('case/1');
      const second = record('case/1', headAfter(first));
      expect((await Promise.all([log.commit(first), log.commit(second)])).map(({ outcome }) => outcome)).toEqual([
        'recorded',
        'recorded',
      ]);
    });

    it('on 16 streams lose nothing and keep each stream in order', async () => {
      const [here, there] = await site().writers();
      await Promise.all(Array.from({ length: 16 }, (_, n) => writeUntil(n % 2 === 0 ? here : there, `case/${n}`, 25)));
      for (let n = 0; n < 16; n++) {
        await seen(here, there, `case/${n}`, 25);
        const stream = here.readStream(`case/${n}`);
        expect(stream.map((stored) => ('seq' in stored.record ? stored.record.seq : 0))).toEqual(
          Array.from({ length: 25 }, (_, i) => i + 1),
        );
        expect(stream.slice(1).map((stored) => stored.record.prevHash)).toEqual(
          stream.slice(0, -1).map(({ hash }) => hash),
        );
      }
    });
  });
};

const writeUntil = async (log: EventLog, stream: string, version: number): Promise<void> => {
  while (log.head(stream).version < version) await log.commit(record(stream, log.head(stream)));
};

/** The head of a stream that has this record alone. */
const headAfter = (first: LogRecord): StreamHead => {
  const hash = hashOf(canonicalBytes(first));
  return { version: 1, hash, eventHash: hash, isChained: true, recordedAt: null };
};
