import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { ReviewCategory, ReviewOutcome } from '../events/review.js';
import { hasPersonalInformation } from '../standing/personal-information.js';
import {
  clue,
  discussionOn,
  evidence,
  filing,
  inspection,
  lightFine,
  noPenalty,
  onTheSpot,
  particulars,
  questioning,
  report,
  review,
  servedOn,
  terms,
} from './bodies.js';
import type { Person } from './county.js';

/** One act in the life of a case. */
export interface Act {
  readonly on: LegalDate;
  readonly by: Person;
  readonly action: string;
  readonly body: object;
}

/** In what a case differs from the ordinary one. */
export interface Variant {
  readonly party?: Party;
  readonly handling?: Handling;
  readonly actingName?: 'bureau' | 'unit';
  readonly category?: ReviewCategory;
  readonly review?: ReviewOutcome;
  /** On the spot only. */
  readonly penalty?: Penalty;
}

/** Ordinary procedure up to the review (§2.2 T1-T26). */
export const upToReview = ({ party, handling, actingName, category = 'none', review: outcome }: Variant): Act[] => [
  { on: '2026-03-02', by: 'wang', action: 'register-clue', body: clue(party) },
  { on: '2026-03-02', by: 'zhao', action: 'assign-verification', body: { officers: ['wang', 'li'] } },
  {
    on: '2026-03-03',
    by: 'wang',
    action: 'record-verification',
    body: { officers: ['wang', 'li'], findings: '标签不符' },
  },
  { on: '2026-03-03', by: 'wang', action: 'propose-filing', body: filing(actingName) },
  { on: '2026-03-04', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-03-04', by: 'feng', action: 'file-case', body: {} },
  { on: '2026-03-05', by: 'zhao', action: 'assign-officers', body: { officers: ['wang', 'li'] } },
  { on: '2026-03-06', by: 'wang', action: 'record-inspection', body: inspection },
  { on: '2026-03-06', by: 'li', action: 'record-questioning', body: questioning },
  { on: '2026-03-09', by: 'wang', action: 'collect-evidence', body: evidence },
  { on: '2026-04-01', by: 'wang', action: 'submit-report', body: report(handling) },
  { on: '2026-04-02', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-04-02', by: 'wang', action: 'submit-for-review', body: { category } },
  { on: '2026-04-07', by: 'zheng', action: 'record-review', body: review(outcome) },
];

/** Closing and archive, on 28 and 30 April. */
export const closing = (ground: string, summary = '执行完毕'): Act[] => [
  { on: '2026-04-28', by: 'wang', action: 'propose-closing', body: { ground, summary } },
  { on: '2026-04-28', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-04-28', by: 'feng', action: 'close-case', body: {} },
  {
    on: '2026-04-30',
    by: 'wang',
    action: 'archive-case',
    body: { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' },
  },
];

/**
 * A case that ends with a penalty. The party states its case on the second day of the window, which ends on 2026-04-16.
 */
export const ordinaryLine = (variant: Variant = {}): Act[] => {
  const handling = variant.handling ?? lightFine;
  // What a decision says of a person is not shown as it was served (PUB Art.6).
  const redactions = [{ part: '身份证号码、住址', ground: 'personal-information' }];
  const discussed: Act = {
    on: '2026-04-17',
    by: 'feng',
    action: 'record-collective-discussion',
    body: discussionOn('2026-04-17', handling),
  };
  return [
    ...upToReview(variant),
    { on: '2026-04-08', by: 'feng', action: 'approve-proposal', body: { opinion: '同意' } },
    { on: '2026-04-08', by: 'wang', action: 'issue-notice', body: {} },
    { on: '2026-04-09', by: 'wang', action: 'serve-notice', body: servedOn('2026-04-09') },
    {
      on: '2026-04-13',
      by: 'li',
      action: 'record-statement',
      body: { statedOn: '2026-04-13', form: 'oral', content: '请求从轻' },
    },
    { on: '2026-04-14', by: 'wang', action: 'record-recheck', body: { adopted: false, reasons: '已从轻' } },
    ...((variant.category ?? 'none') === 'none' && handling.tier !== 'heavy' ? [] : [discussed]),
    { on: '2026-04-17', by: 'wang', action: 'propose-decision', body: { handling, reasons: '事实清楚' } },
    { on: '2026-04-17', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
    { on: '2026-04-20', by: 'feng', action: 'decide-penalty', body: terms },
    { on: '2026-04-21', by: 'wang', action: 'serve-decision', body: servedOn('2026-04-21') },
    {
      on: '2026-04-22',
      by: 'wang',
      action: 'publish-decision',
      body: {
        publishedOn: '2026-04-22',
        channel: '国家企业信用信息公示系统',
        ...(variant.party !== undefined && hasPersonalInformation(variant.party) ? { redactions } : {}),
      },
    },
    {
      on: '2026-04-27',
      by: 'wang',
      action: 'record-payment',
      body: { amount: handling.penalty.fine, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' },
    },
    {
      on: '2026-04-27',
      by: 'wang',
      action: 'record-performance',
      body: { items: ['confiscated-gains'], performedOn: '2026-04-27', how: '上缴国库' },
    },
    ...closing('performed'),
  ];
};

/** The evidence of a case in which the party has corrected what it did (APL Art.33). */
const withProofOfCorrection = (act: Act): Act =>
  act.action === 'collect-evidence'
    ? { ...act, body: { ...act.body, description: '整改照片：标签不符的食品已下架' } }
    : act;

/** A case that ends without a penalty: no notice, form #46 (PR Art.60(1)(2)). */
export const noPenaltyLine = (variant: Variant = {}): Act[] => {
  const handling = variant.handling ?? noPenalty;
  return [
    ...upToReview({ ...variant, handling }).map(withProofOfCorrection),
    { on: '2026-04-08', by: 'wang', action: 'propose-decision', body: { handling, reasons: '违法行为轻微' } },
    { on: '2026-04-08', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
    { on: '2026-04-09', by: 'feng', action: 'decide-no-penalty', body: {} },
    { on: '2026-04-10', by: 'wang', action: 'serve-decision', body: servedOn('2026-04-10') },
    ...closing(handling.outcome),
  ];
};

/** A clue that is verified and not filed (T4). */
export const notFilingLine = (): Act[] => [
  ...upToReview({}).slice(0, 2),
  {
    on: '2026-03-03',
    by: 'wang',
    action: 'record-verification',
    body: { officers: ['wang', 'li'], findings: '标签不符，当事人已当场下架改正' },
  },
  {
    on: '2026-03-03',
    by: 'wang',
    action: 'propose-not-filing',
    body: { ground: 'minor-corrected-harmless', reasons: '轻微且已改正' },
  },
  { on: '2026-03-04', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-03-04', by: 'feng', action: 'decline-filing', body: {} },
];

/** An extension of the clock to verify (form #8). */
export const extensionLine = (): Act[] => [
  ...upToReview({}).slice(0, 2),
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'propose-extension',
    body: { clock: 'verification', days: 15, reasons: '需要检验' },
  },
  { on: '2026-03-11', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-03-11', by: 'feng', action: 'approve-extension', body: {} },
  {
    on: '2026-03-12',
    by: 'li',
    action: 'complete-particulars',
    body: { learnedOn: '2026-03-12', ...particulars, registeredIn: '河南省' },
  },
];

/** The investigation takes longer: thirty days more, asked for and approved before the ninety are over (T30). */
export const longCaseLine = (): Act[] => [
  ...upToReview({}).slice(0, 10),
  {
    on: '2026-05-20',
    by: 'wang',
    action: 'propose-extension',
    body: { clock: 'case', days: 30, reasons: '案情复杂' },
  },
  { on: '2026-05-21', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
  { on: '2026-05-22', by: 'feng', action: 'approve-extension', body: {} },
];

/** Summary procedure (§3): 100 yuan in cash on the spot, handed in to the bureau and the bank. */
export const summaryLine = ({ party, penalty }: Variant = {}): Act[] => [
  { on: '2026-03-02', by: 'wang', action: 'register-clue', body: clue(party) },
  { on: '2026-03-02', by: 'wang', action: 'decide-on-the-spot', body: onTheSpot(penalty) },
  {
    on: '2026-03-02',
    by: 'wang',
    action: 'record-payment',
    body: {
      amount: penalty?.fine ?? 10_000,
      paidOn: '2026-03-02',
      channel: 'cash',
      cashGround: 'small-amount',
      receiptNumber: 'C-1',
    },
  },
  {
    on: '2026-03-03',
    by: 'wang',
    action: 'hand-in-cash',
    body: { to: 'bureau', on: '2026-03-03', receiptNumber: 'C-2' },
  },
  {
    on: '2026-03-04',
    by: 'wang',
    action: 'hand-in-cash',
    body: { to: 'bank', on: '2026-03-04', receiptNumber: 'C-3' },
  },
  { on: '2026-03-05', by: 'wang', action: 'file-summary', body: { archiveNumber: 'J-1', receivedBy: 'shen' } },
];
