import type { RefusalCode } from '../refusals/index.js';

/** A refusal that is a sign of a risk point: somebody tried the breach that the rules made impossible. */
export interface RefusedSign {
  readonly point: number;
  readonly codes: readonly RefusalCode[];
  /** Only where one of these acts was refused; left out: any. */
  readonly acts?: readonly string[];
  /** Only where the refusal names this, of a parameter. */
  readonly naming?: readonly [parameter: string, value: string];
  /** Only of what was tried after the case had been closed. */
  readonly afterClosing?: true;
}

/** Acts in which officers go out, ask, take and record (PR Art.21, 28-36). */
export const fieldActs: readonly string[] = [
  'record-verification',
  'record-inspection',
  'record-questioning',
  'collect-evidence',
  'take-sample',
  'take-measure',
  'take-urgent-measure',
  'record-reinspection',
  'decide-on-the-spot',
] as const;

/** Acts that put something into the file, or change what stands there; to look again after the closing is a duty. */
const fileActs = [
  ...fieldActs.filter((act) => act !== 'record-reinspection'),
  'attach-av-record',
  'submit-report',
  'record-review',
  'record-statement',
  'record-recheck',
  'record-collective-discussion',
  'record-payment',
  'record-performance',
  'complete-particulars',
  'correct-entry',
] as const;

const measureActs = ['request-measure', 'take-measure', 'take-urgent-measure'] as const;

/** Refused attempts on a case that are signs, by the risk point that they show. */
export const signsInCases: readonly RefusedSign[] = [
  { point: 1, codes: ['no-proposal', 'not-endorsed'], acts: ['decline-filing', 'approve-transfer'] },
  { point: 1, codes: ['separation-of-duty'], acts: ['decline-filing'] },
  { point: 4, codes: ['reporter-named'] },
  { point: 7, codes: ['refusal-not-proven'] },
  { point: 8, codes: ['outside-area', 'ground-not-on-file', 're-transfer', 'handled-elsewhere'] },
  { point: 8, codes: ['beyond-unit-powers', 'beyond-power-list', 'not-in-own-name', 'other-bureau'] },
  { point: 9, codes: ['two-officers-needed', 'certificate-invalid', 'officer-unknown'] },
  { point: 10, codes: ['officer-unknown'], acts: fieldActs },
  { point: 10, codes: ['certificate-invalid'], acts: fieldActs, naming: ['why', 'none-issued'] },
  { point: 11, codes: ['cards-and-rights'] },
  { point: 12, codes: ['recused', 'recusal-decider'] },
  { point: 13, codes: ['recording-of-another-time'] },
  { point: 14, codes: ['party-not-notified', 'sample-not-sealed'] },
  { point: 16, codes: ['hold-not-extended'] },
  { point: 17, codes: ['legal-basis-missing', 'list-signed', 'list-not-handed-over', 'measure-not-approved'] },
  { point: 17, codes: ['beyond-unit-powers', 'beyond-power-list', 'not-in-own-name'], acts: measureActs },
  { point: 18, codes: ['seizure-extension', 'period-not-told', 'test-too-long'] },
  { point: 20, codes: ['goods-differ', 'goods-do-not-fit', 'two-persons-needed', 'photographs-missing'] },
  { point: 20, codes: ['holder-not-asked', 'not-proclaimed', 'owner-may-come', 'goods-stay-behind'] },
  { point: 22, codes: ['too-late', 'extension-beyond-maximum'] },
  { point: 23, codes: ['over-summary-ceiling', 'only-warning-or-fine'] },
  { point: 24, codes: ['separation-of-duty'], acts: ['record-review'] },
  { point: 24, codes: ['agrees-with-faults', 'reviewer-unqualified', 'review-not-passed', 'wrong-review-category'] },
  {
    point: 25,
    codes: [
      'collective-discussion-needed',
      'before-discussion',
      'discussed-too-early',
      'host-without-opinion',
      'named-twice',
      'heads-needed',
      'nobody-agreed',
      'acts-not-agreed',
    ],
  },
  { point: 25, codes: ['missing-before'], naming: ['what', 'signature-of'] },
  { point: 26, codes: ['window-open', 'hearing-not-waived', 'remedies-mistold'] },
  { point: 26, codes: ['missing-before'], naming: ['what', 'penalty-notice'] },
  { point: 27, codes: ['statement-not-rechecked', 'heavier-than-notified'] },
  { point: 28, codes: ['hearing-too-soon', 'notice-too-short', 'announced-too-late', 'not-the-host'] },
  { point: 28, codes: ['not-the-hearing-day', 'too-many-assessors'] },
  { point: 28, codes: ['separation-of-duty'], acts: ['name-hearing-host', 'assign-officers'] },
  { point: 29, codes: ['above-maximum', 'below-minimum-without-ground', 'tier-not-stated', 'direction-not-followed'] },
  { point: 29, codes: ['one-or-the-other', 'restriction-not-provided', 'restriction-term-outside'] },
  { point: 29, codes: ['other-measure-not-provided', 'spared-without-ground', 'choice-of-law-unstated'] },
  { point: 29, codes: ['law-chosen-not-applied'] },
  { point: 29, codes: ['refund-open', 'refunded-is-not-taken'] },
  {
    point: 29,
    codes: ['confiscation-not-provided', 'obligatory-fine-omitted', 'no-fine-possible', 'responsible-is-no-person'],
  },
  { point: 29, codes: ['not-the-higher-fine', 'worse-for-the-applicant', 'same-act-again', 'limitation-expired'] },
  { point: 30, codes: ['suspicion-open'] },
  {
    point: 31,
    codes: [
      'notice-no-longer-fits',
      'review-no-longer-fits',
      'basis-not-notified',
      'heavier-than-notified',
      'listing-not-notified',
      'against-discussion',
      'act-against-discussion',
      'discussed-too-early',
      'refund-beyond-told',
    ],
  },
  { point: 31, codes: ['outcome-mismatch'], acts: ['propose-decision', 'decide-penalty', 'decide-no-penalty'] },
  { point: 32, codes: ['service-not-proven', 'way-unexplained', 'electronic-not-agreed', 'electronic-not-open'] },
  { point: 32, codes: ['proclaimed-too-early'] },
  { point: 33, codes: ['not-to-be-published', 'not-redacted', 'decision-secret', 'secrets-not-named'] },
  { point: 33, codes: ['repair-not-open', 'repair-too-early', 'repair-barred', 'repair-condition-open'] },
  { point: 33, codes: ['listing-consent-missing', 'listing-runs'] },
  { point: 34, codes: ['cash-not-allowed', 'cash-without-receipt'] },
  { point: 35, codes: ['waives-too-much', 'term-not-over', 'court-not-open', 'ground-not-met'] },
  { point: 35, codes: ['execution-stopped', 'not-on-rest-days', 'review-body-enforces'] },
  {
    point: 36,
    codes: ['still-owed', 'measures-in-force', 'duties-open', 'challenge-pending'],
    acts: ['propose-closing', 'close-case'],
  },
  { point: 36, codes: ['outcome-mismatch', 'missing-before'], acts: ['propose-closing', 'close-case'] },
  { point: 36, codes: ['document-missing', 'no-proposal', 'not-endorsed'], acts: ['close-case', 'archive-case'] },
  { point: 37, codes: ['not-at-this-stage'], acts: fileActs, afterClosing: true },
  {
    point: 37,
    codes: [
      'entry-decides',
      'entry-field-fixed',
      'more-than-words',
      'words-not-in-decision',
      'party-decided-on',
      'corrections-full',
      'evidence-frozen',
    ],
  },
  { point: 39, codes: ['officers-not-assigned'] },
  { point: 39, codes: ['not-assigned'], acts: fieldActs },
];

/** The same on complaints and reports: who does not handle the matter wanted to act in it, or named who reported. */
export const signsInComplaints: readonly RefusedSign[] = [{ point: 4, codes: ['not-assigned', 'reporter-named'] }];

/** The same on random inspections. */
export const signsInInspections: readonly RefusedSign[] = [
  { point: 38, codes: ['inspection-not-approved', 'yearly-cap-reached', 'not-drawn', 'not-of-the-task'] },
  { point: 38, codes: ['drawn-already', 'two-officers-needed', 'certificate-invalid', 'officer-unknown'] },
  { point: 38, codes: ['separation-of-duty'], acts: ['approve-inspection'] },
];

/**
 * The same in matters of supervision: who is concerned wanted to judge himself, or it was to end without what it asked
 * for. What was tried about a draft is left out: drafts are seen by few (SUP Art.17).
 */
export const signsInSupervision: readonly RefusedSign[] = [
  {
    point: 40,
    codes: ['own-sign'],
    acts: ['dismiss-sign', 'answer-supervision', 'record-inquiry', 'decide-recheck', 'close-supervision'],
  },
  { point: 40, codes: ['supervision-settled'], acts: ['dismiss-sign'], naming: ['what', 'instrument-sent'] },
  { point: 40, codes: ['mended-by-what', 'mended-before'] },
  { point: 40, codes: ['missing-before'], acts: ['close-supervision', 'report-correction'] },
];
