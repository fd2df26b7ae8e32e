import { refusal } from './refusal.js';

/** When a fine is not paid. */
export const enforcement = {
  /** `list`: the field; `owed`: what it has to add up to, in fen, and `of` what that is. */
  instalmentsDiffer: (list: 'instalments' | 'stages', sum: number, owed: number, of: string) =>
    refusal(
      'instalments-differ',
      list === 'instalments' ? 'PR Art.74' : 'ACL Art.42',
      `${list} adds up to ${sum} fen; it must add up to ${owed} fen, ${of}.`,
      `Let the amounts of ${list} add up to ${owed} fen.`,
    ),
  receiptKnown: (number: string, where: string) =>
    refusal(
      'receipt-known',
      'APL Art.70',
      `The case has receipt number ${number} already: ${where}.`,
      'Leave it out if it is that one; if it is another receipt with this number, say why in anotherBecause.',
    ),
  sumTooLarge: (field: string, most: number) =>
    refusal(
      'sum-too-large',
      'design',
      `With ${field} the sums of this case would come to more than ${most} fen, the most that is added exactly.`,
      `Check ${field}: all amounts are in fen.`,
    ),
  stillOwed: ({ fine, surcharge, gains }: { fine: number; surcharge: number; gains: number }) =>
    refusal(
      'still-owed',
      'PR Art.72, 75, 77',
      `Still owed in fen: fine ${fine}, surcharge ${surcharge}, confiscated gains ${gains}.`,
      'Record the payment first, or end the execution on its ground.',
    ),
  oneNewDay: () =>
    refusal('one-new-day', 'PR Art.74', 'A deferral has one new day.', 'Name one day, or choose instalments.'),
  termNotOver: (until: string) =>
    refusal(
      'term-not-over',
      'ACL Art.34, 35, 54',
      `The party may pay until the end of ${until}.`,
      'Send the demand from the day after.',
    ),
  courtNotOpen: (why: string) =>
    refusal(
      'court-not-open',
      'ACL Art.53, 54; SPC18 Art.156',
      `The court is not open yet: ${why}.`,
      'Apply from the day after.',
    ),
} as const;
