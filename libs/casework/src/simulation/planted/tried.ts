import { tried, type Violation } from './change.js';

/** An attempt at a breach that the rules refuse: the act, the code of its refusal, what the refusal names. */
type Tried = readonly [number: number, action: string, code: string, parameters?: object];

/*
 * Where a rule makes the breach impossible the refused attempt is the sign: what was tried, by its risk point, as the
 * fourth column of procedure §8 and the articles name it.
 */
const attempts: readonly Tried[] = [
  [1, 'decline-filing', 'no-proposal'],
  [1, 'approve-transfer', 'not-endorsed'],
  [1, 'decline-filing', 'separation-of-duty'],
  [4, 'collect-evidence', 'reporter-named'],
  [7, 'record-reinspection', 'refusal-not-proven'],
  [8, 'file-case', 'outside-area'],
  [8, 'file-case', 'beyond-power-list'],
  [9, 'record-inspection', 'two-officers-needed'],
  [9, 'record-questioning', 'certificate-invalid', { why: { code: 'expired' } }],
  [10, 'record-inspection', 'officer-unknown'],
  [10, 'record-questioning', 'certificate-invalid', { why: { code: 'none-issued' } }],
  [11, 'record-inspection', 'cards-and-rights'],
  [12, 'collect-evidence', 'recused'],
  [12, 'decide-recusal', 'recusal-decider'],
  [13, 'attach-av-record', 'recording-of-another-time'],
  [14, 'take-sample', 'sample-not-sealed'],
  [16, 'request-measure-extension', 'hold-not-extended'],
  [17, 'request-measure', 'legal-basis-missing'],
  [17, 'take-measure', 'measure-not-approved'],
  [17, 'take-urgent-measure', 'beyond-power-list'],
  [18, 'request-measure-extension', 'seizure-extension'],
  [18, 'commission-test', 'period-not-told'],
  [20, 'move-goods', 'two-persons-needed'],
  [20, 'dispose-unclaimed', 'owner-may-come'],
  [22, 'approve-extension', 'too-late'],
  [22, 'propose-extension', 'extension-beyond-maximum'],
  [23, 'decide-on-the-spot', 'over-summary-ceiling'],
  [24, 'record-review', 'separation-of-duty'],
  [24, 'approve-proposal', 'review-not-passed'],
  [25, 'decide-penalty', 'collective-discussion-needed'],
  [25, 'record-collective-discussion', 'host-without-opinion'],
  [25, 'record-collective-discussion', 'missing-before', { what: { code: 'signature-of' } }],
  [26, 'decide-penalty', 'window-open'],
  [26, 'decide-penalty', 'missing-before', { what: { code: 'penalty-notice' } }],
  [27, 'decide-penalty', 'statement-not-rechecked'],
  [27, 'decide-penalty', 'heavier-than-notified'],
  [28, 'serve-hearing-notice', 'notice-too-short'],
  [28, 'hold-hearing', 'not-the-hearing-day'],
  [28, 'name-hearing-host', 'separation-of-duty'],
  [29, 'propose-decision', 'above-maximum'],
  [29, 'propose-decision', 'one-or-the-other'],
  [29, 'propose-decision', 'spared-without-ground'],
  [29, 'propose-decision', 'law-chosen-not-applied'],
  [29, 'decide-penalty', 'refund-open'],
  [29, 'submit-report', 'confiscation-not-provided'],
  [29, 'submit-report', 'same-act-again'],
  [30, 'decide-penalty', 'suspicion-open'],
  [31, 'decide-penalty', 'basis-not-notified'],
  [31, 'decide-penalty', 'outcome-mismatch'],
  [32, 'serve-decision', 'service-not-proven'],
  [32, 'serve-decision', 'proclaimed-too-early'],
  [33, 'publish-decision', 'not-to-be-published'],
  [33, 'accept-credit-repair', 'repair-too-early'],
  [33, 'publish-listing', 'listing-consent-missing'],
  [34, 'record-payment', 'cash-not-allowed'],
  [34, 'record-payment', 'cash-without-receipt'],
  [35, 'agree-execution', 'waives-too-much'],
  [35, 'apply-to-court', 'execution-stopped'],
  [36, 'propose-closing', 'still-owed'],
  [36, 'close-case', 'outcome-mismatch'],
  [36, 'archive-case', 'document-missing'],
  [37, 'correct-entry', 'entry-decides'],
  [39, 'record-inspection', 'officers-not-assigned'],
  [39, 'record-questioning', 'not-assigned'],
];

const ground = 'APL Art.42';

/** Tried while the case was handled, each in a case of its own. */
const whileHandled = attempts.map(([number, action, code, parameters = {}]): Violation => ({
  number,
  code: 'refused-attempt',
  way: code,
  needs: ['VerificationRecorded'],
  change: tried('VerificationRecorded', { action, code, ground, parameters }),
}));

/** What is refused as long as the case is closed, and would have changed its file (APL Art.47). */
const afterTheEnd: Violation = {
  number: 37,
  code: 'refused-attempt',
  way: 'not-at-this-stage',
  needs: ['CaseClosed'],
  without: ['RoundOpened'],
  change: tried('the-end', { action: 'collect-evidence', code: 'not-at-this-stage', ground, parameters: {} }),
};

/** Every breach that was tried and refused. */
export const triedInCases: readonly Violation[] = [...whileHandled, afterTheEnd];
