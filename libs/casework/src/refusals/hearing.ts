import { refusal } from './refusal.js';

/** Hearing, recusal, refund: what the party may ask for before a decision, and what must be kept to then. */
export const hearing = {
  noHearingRight: () => refusal('no-hearing-right', 'APL Art.63; HR Art.5', {}),
  rightsWaived: (on: string) => refusal('rights-waived', 'APL Art.62', { on }),
  heardAlready: () => refusal('heard-already', 'HR Art.7, 28', {}),
  tooManyAssessors: (named: number) => refusal('too-many-assessors', 'HR Art.10', { named }),
  notTheHost: (actor: string, host: string | null) => refusal('not-the-host', 'HR Art.10, 12', { actor, host }),
  hearingTooSoon: (day: string, latestNotice: string) =>
    refusal('hearing-too-soon', 'HR Art.21; APL Art.64(2)', { day, latestNotice }),
  noticeTooShort: (served: string, latest: string) =>
    refusal('notice-too-short', 'HR Art.21; APL Art.64(2)', { served, latest }),
  announcedTooLate: (latest: string) => refusal('announced-too-late', 'HR Art.22', { latest }),
  notAnOpenHearing: () => refusal('not-an-open-hearing', 'HR Art.22; APL Art.64(3)', {}),
  notTheHearingDay: (day: string) => refusal('not-the-hearing-day', 'HR Art.21', { day }),
  wrongReviewCategory: (category: string) => refusal('wrong-review-category', 'PR Art.50(1)', { category }),
  recused: (person: string) => refusal('recused', 'APL Art.43; PR Art.4', { person }),
  pleaPending: (person: string) => refusal('plea-pending', 'PR Art.4', { person }),
  noPlea: (person: string) => refusal('no-plea', 'PR Art.4', { person }),
  ownPleaOnly: (actor: string, person: string) => refusal('own-plea-only', 'PR Art.4', { actor, person }),
  refundOpen: (amount: number, refundBy: string) =>
    refusal('refund-open', 'PR Art.59; APL Art.28(2)', { amount, refundBy }),
  refundRuns: (refundBy: string) => refusal('refund-runs', 'PR Art.59', { refundBy }),
  refundedBeyondOrder: (refunded: number, amount: number) =>
    refusal('refunded-beyond-order', 'PR Art.59', { refunded, amount }),
  refundedIsNotTaken: (refunded: number, confiscated: number, most: number) =>
    refusal('refunded-is-not-taken', 'APL Art.28(2); ILL Art.11', { refunded, confiscated, most }),
  refundBeyondTold: (amount: number, told: number) => refusal('refund-beyond-told', 'PR Art.57, 59', { amount, told }),
  notAPriceCase: (bases: readonly string[]) => refusal('not-a-price-case', 'PR Art.59', { bases }),
} as const;
