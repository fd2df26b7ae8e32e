import type { Reason } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** The party's rights, and what the party owes. */
export const party = {
  sameClue: (caseId: string, receivedOn: string) =>
    refusal('same-clue', 'PR Art.18; CR121 Art.35', { caseId, receivedOn }),
  partyLeftOut: (name: string) => refusal('party-left-out', 'APL Art.45, 57; PR Art.60, 77', { name }),
  partyTwice: (name: string) => refusal('party-twice', 'PR Art.62', { name }),
  windowOpen: (until: string) => refusal('window-open', 'APL Art.44, 45, 62; PR Art.57', { until }),
  windowClosed: (until: string) => refusal('window-closed', 'PR Art.57', { until }),
  statementNotRechecked: () => refusal('statement-not-rechecked', 'APL Art.45; PR Art.58', {}),
  hearingNotWaived: () => refusal('hearing-not-waived', 'APL Art.62, 63', {}),
  cashNotAllowed: (why: Reason) => refusal('cash-not-allowed', 'APL Art.67-69; PR Art.72', { why }),
  notImposed: (items: readonly string[], left: readonly string[]) =>
    refusal('not-imposed', 'PR Art.77', { items, left }),
  anotherCreditCode: () => refusal('another-credit-code', 'PR Art.62(1)', {}),
  notPublished: () => refusal('not-to-be-published', 'PUB Art.2', {}),
  cashWithoutReceipt: () => refusal('cash-without-receipt', 'APL Art.70', {}),
} as const;
