import { refusal } from './refusal.js';

/** Hearing, recusal, refund: what the party may ask for before a decision, and what must be kept to then. */
export const hearing = {
  noHearingRight: () =>
    refusal(
      'no-hearing-right',
      'APL Art.63; HR Art.5',
      'The proposed penalty is not in the hearing range.',
      'Record what the party says as a statement; it is re-checked.',
    ),
  rightsWaived: (on: string) =>
    refusal(
      'rights-waived',
      'APL Art.62',
      `The party waived the hearing expressly on ${on}.`,
      'Take the request as a statement while the window is open.',
    ),
  heardAlready: () =>
    refusal(
      'heard-already',
      'HR Art.7, 28',
      'The party has asked for a hearing on this notice before, and it is over.',
      'Propose the decision, or return the case to investigation for a new notice.',
    ),
  tooManyAssessors: (named: number) =>
    refusal('too-many-assessors', 'HR Art.10', `${named} assessors were named.`, 'Name one or two, or none.'),
  notTheHost: (actor: string, host: string | null) =>
    refusal(
      'not-the-host',
      'HR Art.10, 12',
      `${actor} is not the host of this hearing.`,
      host === null ? 'A department head names the host first.' : `${host} may do it.`,
    ),
  hearingTooSoon: (day: string, latestNotice: string) =>
    refusal(
      'hearing-too-soon',
      'HR Art.21; APL Art.64(2)',
      `For a hearing on ${day} the notice had to be served by ${latestNotice}.`,
      'Fix a later day: seven full working days lie between the service of the notice and the hearing.',
    ),
  noticeTooShort: (served: string, latest: string) =>
    refusal(
      'notice-too-short',
      'HR Art.21; APL Art.64(2)',
      `The notice counts as served on ${served}, and the last day for it was ${latest}.`,
      'Fix a later day for the hearing and serve the notice again.',
    ),
  announcedTooLate: (latest: string) =>
    refusal(
      'announced-too-late',
      'HR Art.22',
      `The hearing had to be announced by ${latest}.`,
      'Fix a later day for the hearing and announce it in time.',
    ),
  notAnOpenHearing: () =>
    refusal('not-an-open-hearing', 'HR Art.22; APL Art.64(3)', 'The hearing is not open.', 'Nothing is announced.'),
  notTheHearingDay: (day: string) =>
    refusal(
      'not-the-hearing-day',
      'HR Art.21',
      `The hearing is fixed for ${day}.`,
      'Hold it on that day, or fix another one and serve the notice again.',
    ),
  wrongReviewCategory: (category: string) =>
    refusal(
      'wrong-review-category',
      'PR Art.50(1)',
      `The category "${category}" does not fit: a case goes to legal review as heard after a hearing that was held, and only then.`,
      'Choose "heard" after a hearing, and one of the others before the notice.',
    ),
  recused: (person: string) =>
    refusal(
      'recused',
      'APL Art.43; PR Art.4',
      `${person} was recused and is off this case.`,
      'Somebody else must act; the head of the case unit assigns another officer.',
    ),
  pleaPending: (person: string) =>
    refusal(
      'plea-pending',
      'PR Art.4',
      `A plea for the recusal of ${person} waits for its decision.`,
      'Let a department head decide it.',
    ),
  noPlea: (person: string) =>
    refusal(
      'no-plea',
      'PR Art.4',
      `Nobody has asked for the recusal of ${person}.`,
      'Record the plea first: of the person, or of the party.',
    ),
  ownPleaOnly: (actor: string, person: string) =>
    refusal(
      'own-plea-only',
      'PR Art.4',
      `${actor} cannot plead in the name of ${person}.`,
      "Plead for oneself, or record the party's plea.",
    ),
  notAPriceCase: (basis: string) =>
    refusal(
      'not-a-price-case',
      'PR Art.59',
      `A refund is ordered in price cases; this case rests on ${basis}.`,
      'Order a correction instead.',
    ),
} as const;
