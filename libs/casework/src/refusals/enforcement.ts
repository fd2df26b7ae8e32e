import type { Reason, Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** When a fine is not paid. */
export const enforcement = {
  /** `list`: the field; `owed`: what it has to add up to, in fen, and `of` what that is. */
  instalmentsDiffer: (list: 'instalments' | 'stages', sum: number, owed: number, of: Thing) =>
    refusal('instalments-differ', list === 'instalments' ? 'PR Art.74' : 'ACL Art.42', { list, sum, owed, of }),
  receiptKnown: (number: string, where: Thing) => refusal('receipt-known', 'APL Art.70', { number, where }),
  sumTooLarge: (field: string, most: number) => refusal('sum-too-large', 'design', { field, most }),
  stillOwed: ({ fine, surcharge, gains }: { fine: number; surcharge: number; gains: number }) =>
    refusal('still-owed', 'PR Art.72, 75, 77', { fine, surcharge, gains }),
  oneNewDay: () => refusal('one-new-day', 'PR Art.74', {}),
  payByNotAhead: (payBy: string, today: string) =>
    refusal('pay-by-not-ahead', 'APL Art.66; PR Art.74', { payBy, today }),
  payByWithinTerm: (payBy: string, term: string) =>
    refusal('pay-by-within-term', 'APL Art.66, 67; PR Art.72, 74', { payBy, term }),
  termNotOver: (until: string) => refusal('term-not-over', 'ACL Art.34, 35, 54', { until }),
  reviewBodyEnforces: (body: string, challenge: number) =>
    refusal('review-body-enforces', 'ARL Art.78', { body, challenge }),
  courtNotOpen: (why: Reason) => refusal('court-not-open', 'ACL Art.53, 54; SPC18 Art.156', { why }),
} as const;
