import { caseTraitsOf } from '../src/views/case-traits.js';
import { law } from './law.js';
import { aCase, found, idsOf } from './patterns-of.js';
import { before } from './rules-of.js';

describe('risk 34: one receipt in two cases (罚缴分离违规, APL Art.70; PR Art.72)', () => {
  const paid = (number: string, on: `${number}-${number}-${number}`, unit = 'qinghe.chengguan') =>
    aCase({ unit, receipts: [{ key: number, number, on, amount: 1_000_000 }] });

  it('shows the cases, the number and the sum', () => {
    const both = [paid('SK-1', '2026-04-20'), paid('SK-1', '2026-04-27')];
    expect(found('receipt-booked-twice', { cases: [...both, paid('SK-2', '2026-04-20')] })).toEqual([
      expect.objectContaining({
        since: '2026-04-27',
        unit: 'qinghe.chengguan',
        cases: idsOf(both),
        count: 2,
        among: 3,
        detail: expect.objectContaining({ parameters: { number: 'SK-1', cases: 2, sum: 2_000_000 } }),
      }),
    ]);
  });
  it('shows nothing of two receipts, nor of two bureaus, which number their own', () => {
    expect(found('receipt-booked-twice', { cases: [paid('SK-1', '2026-04-20'), paid('SK-2', '2026-04-20')] })).toEqual(
      [],
    );
    const elsewhere = paid('SK-1', '2026-04-20', 'shifan.chengguan');
    expect(found('receipt-booked-twice', { cases: [paid('SK-1', '2026-04-20'), elsewhere] })).toEqual([]);
  });
  it('reads the number as it was corrected, however it was typed', () => {
    const story = before('record-performance')();
    const event = story.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field: 'receiptNumber', wrong: 'P-1', right: 'ｓｋ－ 7', why: '录入错误' };
    const { after } = story.when('correct-entry', body, 'wang', '2026-04-28');
    expect(caseTraitsOf(after.file, law)?.receipts).toMatchObject([{ key: 'SK-7', amount: 800_000 }]);
  });
});
