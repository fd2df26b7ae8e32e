import * as fc from 'fast-check';
import type { StoredRecord } from '#event-log';
import { longestRunForward, TimeCheck } from '../src/review/verify-times.js';

const day = 86_400_000;
const start = Date.parse('2026-03-02T01:00:00.000Z');

const found = (instants: readonly number[], played: readonly number[] = []): string[] => {
  const check = new TimeCheck(3);
  for (const [index, at] of instants.entries()) {
    const actor = played.includes(index) ? { id: 'wang', played: true } : { id: 'wang' };
    const record = { stream: `case/${index}`, recordedAt: new Date(at).toISOString(), actor };
    check.take({ position: { partition: 3, index }, verdict: 'accepted', record } as unknown as StoredRecord);
  }
  return check.findings().map(({ where, message }) => `${where}: ${message}`);
};

describe('records whose time does not fit those around them', () => {
  it('are none where time runs forward, clocks of nodes some minutes apart included', () => {
    expect(found([0, 10, 20, 20, 400].map((minutes) => start + minutes * 60_000))).toEqual([]);
    expect(found([0, 10, 5, 12, 8, 20].map((minutes) => start + minutes * 60_000))).toEqual([]);
  });

  it('are named when a clock was a month ahead, and only they', () => {
    expect(found([0, 1, 31, 32, 2, 3, 4].map((days) => start + days * day))).toEqual([
      'partition 3, record 2, case/2: was recorded at 2026-04-02T01:00:00.000Z, 29 days ahead of the next: a clock was wrong',
      'partition 3, record 3, case/3: was recorded at 2026-04-03T01:00:00.000Z, 30 days ahead of the next: a clock was wrong',
    ]);
  });

  it('are named when a clock was behind, and not all those before', () => {
    expect(found([40, 41, 42, 1, 43].map((days) => start + days * day))).toEqual([
      'partition 3, record 3, case/3: was recorded at 2026-03-03T01:00:00.000Z, 41 days behind the one before: a clock was wrong',
    ]);
  });

  it('are not looked for among played acts', () => {
    expect(
      found(
        [0, 300, 1].map((days) => start + days * day),
        [1],
      ),
    ).toEqual([]);
  });

  it('are the fewest possible: no longer part of any list runs forward', () => {
    const brute = (numbers: number[]): number => {
      const longest = numbers.map(() => 1);
      for (const [place, number] of numbers.entries())
        for (let before = 0; before < place; before += 1)
          if ((numbers[before] ?? 0) <= number)
            longest[place] = Math.max(longest[place] ?? 0, (longest[before] ?? 0) + 1);
      return Math.max(0, ...longest);
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), (numbers) => {
        const run = longestRunForward(numbers);
        expect(run).toHaveLength(brute(numbers));
        expect(run.every((place, at) => at === 0 || (numbers[run[at - 1] ?? 0] ?? 0) <= (numbers[place] ?? 0))).toBe(
          true,
        );
      }),
    );
  });
});
