import type { CaseTraits, ReceiptTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy, lastDay } from './grouping.js';
import { signOf, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

interface Booked {
  readonly of: CaseTraits;
  readonly receipt: ReceiptTraits;
}

/**
 * 34. One number of a receipt booked in several cases: each receipt of the treasury has a number of its own (APL
 * Art.70; PR Art.72). Corrected entries are looked at as they are right.
 */
export const receiptBookedTwice: PatternRule = {
  ...points.collection,
  code: 'receipt-booked-twice',
  parameters: [],
  signs: ({ cases }, { today }) => {
    const booked = cases.flatMap((of) =>
      (of.receipts ?? []).filter(({ on }) => on <= today).map((receipt): Booked => ({ of, receipt })),
    );
    const groups = groupedBy(booked, ({ of, receipt }) => `${bureauOf(of.unit)} ${receipt.key}`);
    return [...groups].flatMap(([key, same]) => signsOf(key, same, booked.length));
  },
};

const signsOf = (key: string, same: readonly Booked[], among: number): PatternSign[] => {
  const cases = [...new Set(same.map(({ of }) => of))].sort((one, other) =>
    one.receivedOn.localeCompare(other.receivedOn),
  );
  const [first] = same;
  if (cases.length < 2 || first === undefined) return [];
  const sum = same.reduce((total, { receipt }) => total + receipt.amount, 0);
  return [
    signOf({
      key,
      since: lastDay(same.map(({ receipt }) => receipt.on)),
      unit: commonUnit(cases.map(({ unit }) => unit)),
      officers: [...new Set(cases.flatMap(({ officers }) => officers))],
      party: null,
      cases: cases.map(({ _id }) => _id),
      count: cases.length,
      among,
      detail: {
        code: 'receipt-booked-twice',
        parameters: { number: first.receipt.number, cases: cases.length, sum },
      },
    }),
  ];
};
