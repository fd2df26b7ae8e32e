import type { Reason } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** The end of execution and what happens to goods. */
export const executionEnd = {
  groundOfAnotherParty: (isPerson: boolean, article: string) =>
    refusal('ground-of-another-party', article, { isPerson }),
  /** @param why a ground that ends no case once it is decided, or that the decision is shown to the public. */
  decisionStands: (why: 'other-ground' | 'shown') => refusal('decision-stands', 'PR Art.47, 63; APL Art.61', { why }),
  groundNotMet: (why: Reason) => refusal('ground-not-met', 'ACL Art.39, 40; PR Art.77(1)(5)', { why }),
  notOnRestDays: (day: string) => refusal('not-on-rest-days', 'ACL Art.43', { day }),
  goodsDiffer: (why: Reason) => refusal('goods-differ', 'FORM #52; APL Art.74', { why }),
  waivesTooMuch: (waived: number, grown: number) => refusal('waives-too-much', 'ACL Art.42', { waived, grown }),
} as const;
