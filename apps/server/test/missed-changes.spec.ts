import { idOf, missedSince } from '../src/lists/missed-changes.js';

/** Two partitions; each record is of a stream of its own. */
const log = {
  partitions: 2,
  *read(partition: number, from = 0) {
    for (let index = from; index < 3_000; index += 1)
      yield {
        position: { partition, index },
        verdict: index % 2 === 0 ? ('accepted' as const) : ('void' as const),
        record: { stream: `${index % 4 === 0 ? 'case' : 'complaint'}/${partition}-${index}` },
      };
  },
} as unknown as Parameters<typeof missedSince>[0];

describe('Changes that a listener missed', () => {
  it('are what was accepted since the last event heard, of each partition up to what the lists show', () => {
    expect(missedSince(log, '4.7', [9, 7])).toEqual({
      heard: [4, 7],
      changes: [{ partition: 0, next: 9, cases: ['0-4', '0-8'], complaints: ['0-6'] }],
    });
    expect(missedSince(log, idOf([9, 7]), [9, 7])).toMatchObject({ changes: [] });
  });

  it.each([
    ['is no id', '3'],
    ['is of another log', '1.2.3'],
    ['lies beyond the lists', '10.7'],
    ['is too long ago', '0.0'],
  ])('cannot be told when the id %s', (_, id) => {
    expect(missedSince(log, id, [id === '0.0' ? 1_001 : 9, 7])).toHaveProperty('missed');
  });
});
