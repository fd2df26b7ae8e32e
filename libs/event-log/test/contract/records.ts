import { canonicalBytes, hashOf, RecordTooLarge } from '#event-log';
import { append, newCommandId, record, refusal } from '../records.js';
import type { Site } from './site.js';

/** Records and refusals, each by itself. */
export const theRecords = (site: () => Site): void => {
  describe('a record', () => {
    it('is kept with its canonical bytes, their hash and its place', async () => {
      const log = await site().open();
      const wanted = record('case/1');
      const stored = await log.commit(wanted);
      expect(stored).toMatchObject({ outcome: 'recorded', stored: { verdict: 'accepted', record: wanted } });
      const [kept] = log.readStream('case/1');
      expect(kept?.record).toEqual(wanted);
      expect(Buffer.compare(kept?.bytes ?? Buffer.of(), canonicalBytes(wanted))).toBe(0);
      expect(kept?.hash).toBe(hashOf(canonicalBytes(wanted)));
      expect(kept?.position.partition).toBe(log.partitionOf('case/1'));
      expect(log.head('case/1')).toMatchObject({ version: 1, hash: kept?.hash, recordedAt: wanted.recordedAt });
    });

    it('is told as its bytes say, whatever the caller does with its own object', async () => {
      const log = await site().open();
      const body = { b: '乙', a: ['甲'], left: undefined as unknown as string };
      const result = await log.commit(record('case/1', undefined, { body }));
      body.b = '改';
      const told = result.outcome === 'recorded' ? result.stored : undefined;
      for (const { record: one, bytes } of [told, ...log.readStream('case/1')].filter((each) => each !== undefined))
        expect(JSON.stringify(one)).toBe(Buffer.from(bytes).toString());
      expect(log.readStream('case/1')).toMatchObject([{ record: { events: [{ data: { a: ['甲'], b: '乙' } }] } }]);
    });

    it('is found from any place on, among many of its stream and of others', async () => {
      const log = await site().open();
      const places: number[] = [];
      for (let count = 0; count < 5; count += 1) {
        places.push((await append(log, 'case/1')).position.index);
        await append(log, 'case/2');
        for (const from of [0, ...places, ...places.map((place) => place + 1)])
          expect(log.readStream('case/1', from).map(({ position }) => position.index)).toEqual(
            places.filter((place) => place >= from),
          );
      }
    });

    it('that expects another version than the stream has is not recorded, and the true head is told', async () => {
      const log = await site().open();
      const first = await append(log, 'case/1');
      expect(await log.commit(record('case/1'))).toEqual({ outcome: 'overtaken', head: log.head('case/1') });
      expect(await log.commit(record('case/1', log.head('case/1'), { seq: 3 }))).toMatchObject({
        outcome: 'overtaken',
      });
      expect(log.readStream('case/1').map(({ hash }) => hash)).toEqual([first.hash]);
    });

    it('is there with all its events or with none', async () => {
      const log = await site().open();
      const events = ['filed', 'assigned', 'clock-started'].map((type) => ({
        type,
        v: 1,
        occurredAt: '2026-03-02T01:00:00Z',
        data: {},
      }));
      await append(log, 'case/1', { events });
      expect(log.head('case/1').version).toBe(3);
      await log.commit(record('case/1', undefined, { events, commandId: newCommandId() }));
      expect(
        log.readStream('case/1').flatMap((stored) => ('events' in stored.record ? stored.record.events : [])),
      ).toHaveLength(3);
    });

    it.each([1, 900, 90_000])('with a payload of %i bytes comes back as it was', async (size) => {
      const log = await site().open();
      const { hash } = await append(log, 'case/1', { body: { text: 'x'.repeat(size) } });
      expect(log.readStream('case/1').map((stored) => hashOf(stored.bytes))).toEqual([hash]);
    });

    it('of exactly 900 kB is recorded, and one byte more is refused before anything is written', async () => {
      const log = await site().open();
      const empty = record('case/1', undefined, { body: { text: '' } });
      const room = 900_000 - canonicalBytes(empty).length;
      const sized = (size: number) => ({
        ...empty,
        events: empty.events.map((event) => ({ ...event, data: { text: 'x'.repeat(size) } })),
      });
      await expect(log.commit(sized(room + 1))).rejects.toThrow(RecordTooLarge);
      await expect(log.commit(sized(room + 1))).rejects.toThrow(/at most 900000 bytes; this one has 900001/);
      expect(log.head('case/1').version).toBe(0);
      expect(await log.commit(sized(room))).toMatchObject({ outcome: 'recorded' });
    });

    it('in Chinese, with emoji and with control characters comes back as it was', async () => {
      const log = await site().open();
      const body = { 当事人: '某某食品店 🏪', note: 'a\u0000b\u001f"\\\u2028' };
      await append(log, 'case/一号', { body });
      expect(log.readStream('case/一号')[0]?.record).toMatchObject({ events: [{ data: body }] });
      expect([...log.streams('case/')]).toEqual(['case/一号']);
    });

    it('lists its stream once, whatever its command and the streams beside it are called', async () => {
      const log = await site().open();
      const streams = ['case/1', 'case/1 b', 'case/1!', 'case/10', 'clue/1'];
      for (const stream of streams)
        for (const commandId of ['1', '\u{10ffff}\u{10ffff}']) await append(log, stream, { commandId });
      expect([...log.streams()]).toEqual(streams);
      expect([...log.streams('case/')]).toEqual(streams.slice(0, 4));
      expect([...log.streams('case/10')]).toEqual(['case/10']);
      expect(await log.verify()).toEqual([]);
    });

    it('that no reader could ever accept is turned away as a mistake of the caller', async () => {
      const log = await site().open();
      await expect(log.commit(record('case/1', undefined, { prevHash: 'none' }))).rejects.toThrow(
        /prevHash must be 64 hex digits/,
      );
      await expect(log.commit(record('case/1', undefined, { events: [] }))).rejects.toThrow(/events must be a list/);
    });
  });

  describe('a refusal', () => {
    it('is kept in the stream and in its chain, and takes no place', async () => {
      const log = await site().open();
      await append(log, 'case/1');
      const before = log.head('case/1');
      expect(await log.commit(refusal('case/1', before, { recordedAt: '2026-03-03T00:00:00Z' }))).toMatchObject({
        outcome: 'recorded',
      });
      const [, kept] = log.readStream('case/1');
      expect(log.head('case/1')).toEqual({ ...before, hash: kept?.hash, recordedAt: '2026-03-03T00:00:00Z' });
      expect(kept?.record.prevHash).toBe(before.hash);
      await append(log, 'case/1');
      expect(log.readStream('case/1').map((stored) => 'refusal' in stored.record)).toEqual([false, true, false]);
    });

    it('as the first thing in a stream makes that stream known', async () => {
      const log = await site().open();
      await log.commit(refusal('case/1'));
      expect([...log.streams()]).toEqual(['case/1']);
      expect(log.head('case/1').version).toBe(0);
    });

    it('decided on an older state is not recorded', async () => {
      const log = await site().open();
      const old = log.head('case/1');
      await append(log, 'case/1');
      expect(await log.commit(refusal('case/1', old))).toMatchObject({ outcome: 'overtaken' });
    });

    it('that is stale does not claim a command that was accepted', async () => {
      const log = await site().open();
      const old = log.head('case/1');
      const accepted = await append(log, 'case/1');
      const { commandId, commandDigest } = accepted.record;
      const answer = await log.commit(refusal('case/1', old, { commandId, commandDigest }));
      expect(answer).toMatchObject({ outcome: 'repeated', first: { hash: accepted.hash } });
      expect(log.findCommand('case/1', commandId)?.hash).toBe(accepted.hash);
    });
  });
};
