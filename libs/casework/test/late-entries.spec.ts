import { lateEntries, type CaseFact } from '#casework';

const fact = (type: CaseFact['type'], occurredAt: string): CaseFact =>
  ({ type, v: 1, occurredAt, recordedAt: '2026-03-20T00:00:00.000Z', by: 'wang', data: {} }) as CaseFact;

const on = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`;

describe('entries of a case that were made late', () => {
  it('are none where everything was entered in the order in which it happened, several at one instant included', () => {
    expect([...lateEntries([2, 3, 3, 9].map((day) => fact('EvidenceCollected', on(day))))]).toEqual([]);
  });
  it('are those that happened before what had been entered by then, and not what comes after them', () => {
    expect([...lateEntries([2, 9, 5, 6, 10].map((day) => fact('EvidenceCollected', on(day))))]).toEqual([3, 4]);
  });
  it('are never lapses, which have the day of the law', () => {
    const facts = [fact('CaseFiled', on(2)), fact('EvidenceCollected', on(9)), fact('EvidenceHoldLapsed', on(5))];
    expect([...lateEntries(facts)]).toEqual([]);
  });
});
