import type { ClockId } from '../deadlines/index.js';

/** What is done to keep a duty. */
export const owedKinds = [
  'serve',
  'publish',
  'withdraw',
  'push',
  'transfer',
  'send',
  'hand-in',
  'answer',
  'return',
  'perform',
] as const;
export type OwedKind = (typeof owedKinds)[number];

/** To whom something is owed. Of a party only its number in the case is told; the others are bodies. */
export const owedTo = [
  'party',
  'applicant',
  'public',
  'other-province',
  'bureau',
  'bank',
  'reviewing-body',
  'court',
  'police',
  'superior',
  'other-bureau',
  'complainant',
  'both-sides',
  'supervised-unit',
  'supervising-unit',
  'outside-body',
] as const;
export type OwedTo = (typeof owedTo)[number];

interface DutyRow {
  readonly kind: OwedKind;
  /** The act that gives the receipt. */
  readonly action: string;
  /** The clock that says until when; null where the law names no day. */
  readonly clock: ClockId | null;
  /** What it rests on, where neither its clock nor an act of a case says so. */
  readonly article?: string;
  /** Goes on in the round after the one in which it came. */
  readonly outlivesRound?: true;
}

const row = (kind: OwedKind, action: string, clock: ClockId | null): DutyRow => ({ kind, action, clock });
const outliving = (kind: OwedKind, action: string, clock: ClockId | null): DutyRow => ({
  ...row(kind, action, clock),
  outlivesRound: true,
});
/** An instrument of supervision, open until somebody recorded its receipt. */
const supervising = (article: string): DutyRow => ({ ...row('serve', 'receive-instrument', null), article });

const duties = {
  'serve-notice': row('serve', 'serve-notice', null),
  'serve-hearing-notice': row('serve', 'serve-hearing-notice', 'hearing-notice'),
  'announce-hearing': row('publish', 'publish-hearing', 'hearing-public-notice'),
  'serve-decision': row('serve', 'serve-decision', 'serve-decision'),
  'publish-decision': row('publish', 'publish-decision', 'publication'),
  'push-decision': row('push', 'push-publication', 'publication-push'),
  'await-push-receipt': row('push', 'record-publication-receipt', null),
  'publish-decision-elsewhere': row('publish', 'publish-decision', 'publication-show'),
  'publish-listing': row('publish', 'record-listing-published', 'dishonesty-publication'),
  'publish-listing-elsewhere': row('publish', 'record-listing-published', 'dishonesty-publication-show'),
  'cash-to-bureau': row('hand-in', 'hand-in-cash', 'cash-to-bureau'),
  'cash-to-bank': row('hand-in', 'hand-in-cash', 'cash-to-bank'),
  'answer-reconsideration': outliving('answer', 'file-answer', 'review-answer'),
  'answer-suit': outliving('answer', 'file-answer', 'suit-answer'),
  'withdraw-publication': outliving('withdraw', 'withdraw-publication', 'publication-withdrawal'),
  'remove-listing': outliving('withdraw', 'record-listing-removed', 'dishonesty-withdrawal'),
  'return-goods': outliving('return', 'settle-duty', 'return-goods'),
  'return-money': outliving('return', 'settle-duty', 'return-goods'),
  'pay-damages': outliving('return', 'settle-duty', 'return-goods'),
  'recover-money': outliving('perform', 'settle-duty', null),
  'perform-order': outliving('perform', 'settle-duty', 'court-order'),
  'correction-report': outliving('answer', 'settle-duty', 'correction-report'),
  redo: outliving('perform', 'open-round', 'court-order'),
  'withdraw-application': outliving('withdraw', 'settle-duty', null),
  'answer-credit-repair': row('answer', 'accept-credit-repair', 'credit-repair-acceptance'),
  'decide-credit-repair': row('answer', 'decide-credit-repair', 'credit-repair-decision'),
  'stop-showing': row('withdraw', 'record-credit-data', 'credit-repair-data'),
  'push-credit-repair': row('push', 'record-credit-data', 'credit-repair-push'),
  'revoke-credit-repair': row('withdraw', 'revoke-credit-repair', null),
  'report-to-superior': outliving('answer', 'report-to-superior', null),
  'send-to-police': outliving('transfer', 'send-referral', 'referral-sending'),
  'await-police-receipt': outliving('transfer', 'record-police-receipt', null),
  'hand-goods-to-police': outliving('transfer', 'hand-over-to-police', 'goods-to-police'),
  'release-goods': outliving('return', 'request-measure-end', 'return-goods'),
  'return-released-goods': outliving('return', 'move-goods', null),
  'await-assistance-receipt': outliving('send', 'record-assistance', null),
  // Of a complaint.
  'answer-complaint': row('answer', 'accept-complaint', 'complaint-acceptance'),
  'tell-both-sides': row('answer', 'tell-parties', 'complaint-telling'),
  'report-complaint-dispute': row('answer', 'report-complaint-dispute', 'complaint-dispute'),
  // Of a matter of supervision: what the supervising unit owes, then what the other owes it.
  'serve-supervision-notice': supervising('SUP Art.17'),
  'serve-supervision-decision': supervising('SUP Art.18'),
  'serve-supervision-opinion': supervising('SUP Art.20'),
  'decide-supervision-objection': row('answer', 'decide-recheck', 'supervision-recheck'),
  'answer-supervision': row('answer', 'answer-supervision', 'supervision-reply'),
  'answer-outside-supervision': row('answer', 'answer-supervision', 'supervision-outside'),
  'hand-over-supervised-files': row('answer', 'hand-over-files', 'supervision-files'),
  'mend-for-supervision': row('perform', 'record-correction', 'supervision-mending'),
  'report-supervision-correction': row('answer', 'report-correction', 'supervision-report'),
} as const satisfies Record<string, DutyRow>;

/** Names one sort of duty; its titles are in words/. */
export type DutyName = keyof typeof duties;

export const dutyNames = Object.keys(duties) as readonly DutyName[];

/** Every duty towards somebody outside, with what it is and which act and clock belong to it. */
export const dutyTable: Readonly<Record<DutyName, DutyRow>> = duties;
