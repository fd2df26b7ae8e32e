import { answerDue, decide, officers } from '#casework';
import { countDays, mostDaysCounted } from '../src/deadlines/day-count.js';
import { RefundTerms } from '../src/events/refund.js';
import { earliestDay, invalidInput, notYetHappened } from '../src/input/bounds.js';
import { invalidFields } from '../src/input/validation.js';
import { contextOf, officers as entries } from '../src/testing/county.js';
import { law } from './law.js';

const now = '2026-03-02T01:30:00.000Z';
const terms = { amount: 100, servedOn: '2026-03-01', refundBy: '2026-04-01', receiver: '王芳等三人' };
const wrong = (change: object): string[] =>
  invalidInput(RefundTerms, { ...terms, ...change }, now).map(({ field }) => field);

describe('days of law', () => {
  it.each(['9999-12-31', '2046-03-03', '1949-09-30', '1900-01-01'])('refuses a term that ends on %s', (refundBy) => {
    expect(wrong({ refundBy })).toEqual(['refundBy']);
  });

  it.each([earliestDay, '2026-03-02', '2046-03-02'])('takes a term that ends on %s', (refundBy) => {
    expect(wrong({ refundBy })).toEqual([]);
  });

  it('says field, limits and value', () => {
    expect(invalidInput(RefundTerms, { ...terms, refundBy: '9999-12-31' }, now)).toMatchObject([
      { field: 'refundBy', reason: '“To be refunded by” must lie from 1949-10-01 to 2046-03-02; it is 9999-12-31' },
    ]);
  });

  it('refuses what is said to have happened and lies ahead, never a term', () => {
    const ahead = { ...terms, servedOn: '2026-03-03' };
    expect(notYetHappened(RefundTerms, ahead, now).map(({ field }) => field)).toEqual(['servedOn']);
    expect(notYetHappened(RefundTerms, terms, now)).toEqual([]);
  });

  it('bounds input only: what is recorded stays of its class', () => {
    expect(invalidFields(RefundTerms, { ...terms, refundBy: '9999-12-31' })).toEqual([]);
  });

  it('bounds the registers too', () => {
    const certificate = { certificateNumber: 'A1', validFrom: '2026-01-01', validTo: '9999-12-31' };
    const officer = entries['wang'];
    const registrar = { id: 'shen', unit: 'shifan', roles: ['registrar' as const] };
    expect(
      decide(officers, officer, 'issue-certificate', certificate, {
        ...contextOf(law, registrar, now),
        id: 'wang',
        holderOf: () => undefined,
      }),
    ).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'validTo' }],
    });
  });
});

describe('counting days', () => {
  const steps = (length: number, pause: number): number => {
    let looked = 0;
    try {
      countDays(0, length, [{ from: 0, to: pause }], () => {
        looked += 1;
        return true;
      });
    } catch {
      return looked;
    }
    return looked;
  };

  it('looks at no more than a hundred years of days, however long term and pause are', () => {
    expect(steps(10, 20)).toBe(30);
    expect(steps(Number.MAX_SAFE_INTEGER, 0)).toBe(mostDaysCounted);
    expect(steps(1, 3_000_000)).toBe(mostDaysCounted);
  });

  it.each([
    ['extensionDays', { extensionDays: Number.MAX_SAFE_INTEGER }],
    ['pauses', { pauses: Array.from({ length: 101 }, () => ['2026-03-01', '2026-03-02']) }],
    ['extensionDays', { pauses: [['2026-03-01', '9999-12-30']] }],
  ])('names %s of a row that reaches too far', (field, more) => {
    expect(answerDue({ id: 1, clock: 'case', start: '2026-03-01', ...more }, law)).toMatchObject({
      id: 1,
      error: { field },
    });
  });
});
