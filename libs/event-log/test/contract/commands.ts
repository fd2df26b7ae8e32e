import { append, newCommandId, record, refusal } from '../records.js';
import type { Site } from './site.js';

/** One command, one result. */
export const theCommands = (site: () => Site): void => {
  describe('a command', () => {
    it('given twice is answered with its first result and adds nothing', async () => {
      const log = await site().open();
      const first = await append(log, 'case/1');
      const { commandId, commandDigest } = first.record;
      const again = record('case/1', log.head('case/1'), {
        commandId,
        commandDigest,
        recordedAt: '2026-03-09T00:00:00Z',
      });
      expect(await log.commit(again)).toMatchObject({ outcome: 'repeated', first: { hash: first.hash } });
      expect(log.head('case/1').version).toBe(1);
    });

    it('given with the key of another command is refused and adds nothing', async () => {
      const log = await site().open();
      const first = await append(log, 'case/1');
      const other = record('case/1', log.head('case/1'), {
        commandId: first.record.commandId,
        body: { note: 'another' },
      });
      expect(await log.commit(other)).toMatchObject({ outcome: 'key-reused', first: { hash: first.hash } });
      expect(log.head('case/1').version).toBe(1);
    });

    it('keeps its first result when it was a refusal', async () => {
      const log = await site().open();
      const no = refusal('case/1');
      await log.commit(no);
      const { commandId, commandDigest } = no;
      expect(await log.commit(record('case/1', undefined, { commandId, commandDigest }))).toMatchObject({
        outcome: 'repeated',
        first: { record: { refusal: { code: 'too-late' } } },
      });
    });

    it('may carry the same id in another stream', async () => {
      const log = await site().open();
      const commandId = newCommandId();
      await append(log, 'case/1', { commandId });
      await append(log, 'numbering/station-2026', { commandId });
      expect(log.findCommand('case/1', commandId)?.record.stream).toBe('case/1');
      expect(log.findCommand('case/2', commandId)).toBeUndefined();
    });

    it('that creates a case makes one stream, however often and from wherever it is repeated', async () => {
      const [here, there] = await site().writers();
      const creation = record('case/new');
      const later = { ...creation, recordedAt: '2026-03-02T01:00:02.000Z' };
      const results = await Promise.all([
        here.commit(creation),
        there.commit(later),
        here.commit(later),
        there.commit(creation),
      ]);
      const places = results.map((result) =>
        result.outcome === 'recorded'
          ? result.stored.position
          : result.outcome === 'repeated'
            ? result.first.position
            : result.outcome,
      );
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
      expect(here.readStream('case/new')).toHaveLength(1);
    });
  });
};
