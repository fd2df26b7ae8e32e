import { refusal } from './refusal.js';

/** When a fine is not paid. */
export const enforcement = {
  instalmentsDiffer: (sum: number, owed: number) =>
    refusal(
      'instalments-differ',
      'PR Art.74',
      `The instalments add up to ${sum} fen; ${owed} fen are owed.`,
      `Let them add up to ${owed} fen.`,
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
