import { questioning } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { codes, when } from './risks-of.js';
import { before } from './rules-of.js';

/*
 * Signs at their border: what just shows, and the near twin that just does not, by a figure of a setting or an hour of
 * the law.
 */

/** So many different characters, from a place on: no run of three is there twice. */
const characters = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, place) => String.fromCodePoint(0x4e00 + from + place)).join('');

describe('risk 15 at its border (笔录造假)', () => {
  const asked = (record: string, seconds: number, from: string): object => ({
    ...questioning,
    person: '店员',
    record,
    from,
    to: new Date(Date.parse(from) + seconds * 1000).toISOString(),
    audioVisual: [],
  });
  const questioned = (...bodies: object[]): Story =>
    bodies.reduce<Story>(
      (story, body) => story.when('record-questioning', body, 'wang', '2026-03-06').after,
      before('record-questioning')(),
    );
  const both = (one: string, other: string): string[] =>
    codes(questioned(asked(one, 3600, '2026-03-06T05:00:00Z'), asked(other, 3600, '2026-03-06T06:00:00Z')), 15);

  it('shows texts that are alike to 90 percent, and not to 89', () => {
    // 102 characters are 100 runs of three; as many of them differ as characters at the end do.
    const copied = (others: number): string => characters(102 - others) + characters(others, 1000);
    expect(both(characters(102), copied(10))).toEqual(['questionings-alike']);
    expect(both(characters(102), copied(11))).toEqual([]);
  });

  it('compares texts of 60 characters, and none of 59', () => {
    expect(both(characters(60), characters(60))).toEqual(['questionings-alike']);
    expect(both(characters(59), characters(59))).toEqual([]);
  });

  it('shows 2,000 characters in 9 minutes 59 seconds, and not in the ten that they take', () => {
    const written = (seconds: number): string[] =>
      codes(questioned(asked(characters(2000), seconds, '2026-03-06T05:00:00Z')), 15);
    expect(written(599)).toEqual(['questioned-too-fast']);
    expect(written(600)).toEqual([]);
  });
});

describe('risk 19 at its border (紧急措施不补批)', () => {
  it('shows an approval a minute after the 24 hours, and not one of the last minute (PR Art.37)', () => {
    const urgent = before('approve-measure', {}, 'measures', 4)();
    const taken = urgent.file.facts.findLast(({ type }) => type === 'UrgentMeasureTaken');
    if (taken?.type !== 'UrgentMeasureTaken') throw new Error('Nothing was taken on the spot');
    const { measure, takenAt } = taken.data;
    const approved = (minutes: number) => {
      const at = new Date(Date.parse(takenAt) + (24 * 60 + minutes) * 60_000).toISOString();
      const { answer, after } = urgent.when('approve-measure', { measure }, 'feng', at);
      return [answer, when(after, 19).length];
    };
    expect(approved(0)).toEqual(['accepted', 0]);
    expect(approved(1)).toEqual(['accepted', 1]);
  });
});
