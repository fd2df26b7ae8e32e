import type { Reason } from '../discretion/index.js';
import type { Penalty } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf } from '../standing/acts-of.js';
import { heavierPart } from '../standing/heavier-part.js';
import { ofAnotherDay } from '../standing/law-of-the-day.js';
import type { Thing } from '../words/phrases/phrase.js';
import type { RiskDetail } from '../words/risk-details.js';
import { linkedThoughFined, proposedThoughFined } from './fined-in-linked-case.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/**
 * 29. By the computation that the decision carries, the tier is not the one that the amount lies in or goes against
 * the circumstances, the fine is out of range, what the law commands is left out or mitigated on no ground of the law,
 * no norm has the warning, or the text of another day applies and the decision does not say why not (APL Art.37); or
 * the fine became less after the approval, or something else of the penalty was dropped, and nothing in the file says
 * why (APL Art.4, 5, 28(2), 38; PR Art.48(6)); or gains were taken that were being refunded (PR Art.59; APL Art.28(2));
 * or a fine is proposed, or stands, for an act for which a linked case has fined the party (APL Art.29).
 */
export const discretionMisused: RiskRule = {
  ...pointOf(29),
  signs: (history) => [
    ...againstTheBenchmark(history),
    ...changedAfterApproval(history),
    ...takenBeforeRefund(history),
    ...proposedThoughFined(history),
    ...linkedThoughFined(history),
  ],
};

const codes: ReadonlySet<string> = new Set([
  'ABOVE_MAX',
  'BELOW_MIN_NO_MITIGATION_GROUND',
  'MITIGATED_NOT_STATED',
  'BELOW_MITIGATION_FLOOR',
  'LABEL_BAND_MISMATCH',
  'TIER_AGAINST_CIRCUMSTANCES',
  'DIRECTION_NOT_FOLLOWED',
  'OBLIGATORY_FINE_OMITTED',
  'MANDATORY_COMPONENT_MISSING',
  'MITIGATION_GROUND_UNKNOWN',
  'WARNING_NOT_PROVIDED',
  'UNIT_SPARED',
  'FINED_IN_LINKED_CASE',
  'FOUND_BEFORE_CLUE',
]);

/** The computation is kept as it was made; one of another version of the program may lack its reasons. */
const reasonsIn = (check: object): readonly Reason[] => {
  const { reasons } = check as { reasons?: readonly Reason[] };
  return Array.isArray(reasons) ? reasons : [];
};

/** Whether the decision says why it rests on the text of that day (APL Art.37). */
const isLawChosen = (fact: Of<'PenaltyDecided' | 'SummaryPenaltyDecided'>): boolean =>
  fact.type === 'PenaltyDecided'
    ? actsOf(fact.data.handling).some(({ choiceOfLaw }) => choiceOfLaw !== undefined)
    : fact.data.choiceOfLaw !== undefined;

const againstTheBenchmark = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided', 'SummaryPenaltyDecided').flatMap((fact) => {
    const on = fact.type === 'PenaltyDecided' ? fact.data.documentDate : fact.data.decidedOn;
    const officers = fact.type === 'PenaltyDecided' ? [...officersOn(history, on), fact.by] : fact.data.officers;
    return reasonsIn(fact.data.check)
      .filter(({ code }) => codes.has(code) || (ofAnotherDay.has(code) && !isLawChosen(fact)))
      .map(({ code, message }): Sign => {
        const detail = { code: 'against-the-benchmark' as const, parameters: { on, reason: { code, message } } };
        return { since: on, until: null, detail, officers: [...new Set(officers)] };
      });
  });

/** What may explain a lighter penalty: what the party stated was adopted, or it had its hearing. */
const wasHeard = (between: readonly CaseFact[]): boolean =>
  between.some((fact) => (fact.type === 'StatementRechecked' && fact.data.adopted) || fact.type === 'HearingReported');

/** What the heads agreed on, one discussion after another; what was filled in for them they did not say. */
const agreedIn = (between: readonly CaseFact[]) =>
  ofType(between, 'CollectiveDiscussionHeld').flatMap(({ data }) => data.agreed ?? []);

/**
 * Confiscation, restrictions or a warning of which the decision has less than what was approved; gains may have been
 * refunded meanwhile (PR Art.59; APL Art.28(2)).
 */
const droppedPart = (approved: Penalty, decided: Penalty, between: readonly CaseFact[]): Thing | null => {
  const wasRefunded = ofType(between, 'RefundResultRecorded').length > 0;
  const gains = wasRefunded ? decided.confiscatedGains : approved.confiscatedGains;
  const dropped = heavierPart({ ...approved, fine: decided.fine, confiscatedGains: gains }, decided);
  const isAgreed = agreedIn(between).some(
    ({ penalty, restAsProposed }) =>
      penalty !== undefined &&
      restAsProposed !== true &&
      heavierPart({ ...penalty, fine: decided.fine }, decided) === null,
  );
  return isAgreed ? null : dropped;
};

/** What was approved and notified (PR Art.56), against what was decided. */
const changedAfterApproval = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((decision): Sign[] => {
    const { facts } = history;
    const place = facts.indexOf(decision);
    const from = facts.slice(0, place).findLastIndex(({ type }) => type === 'ProposalApproved');
    const approved = ofType(facts.slice(0, Math.max(from, 0)), 'InvestigationReported').at(-1)?.data.handling;
    const between = facts.slice(from, place);
    if (from === -1 || approved === undefined || wasHeard(between)) return [];
    const { documentDate: on, handling } = decision.data;
    const [before, now] = [approved.penalty.fine, handling.penalty.fine];
    const isLess = now < before && agreedIn(between).every(({ fine }) => fine !== now);
    const part = droppedPart(approved.penalty, handling.penalty, between);
    const details: RiskDetail[] = [
      ...(isLess ? [{ code: 'changed-after-approval' as const, parameters: { on, before, now } }] : []),
      ...(part === null ? [] : [{ code: 'dropped-after-approval' as const, parameters: { on, part } }]),
    ];
    const officers = [...new Set([...officersOn(history, on), decision.by])];
    return details.map((detail): Sign => ({ since: on, until: null, detail, officers }));
  });

/** Gains that were confiscated although an order to refund was open, as records of before have it. */
const takenBeforeRefund = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((decision): Sign[] => {
    if (decision.data.handling.penalty.confiscatedGains === 0) return [];
    const before = history.facts.slice(0, history.facts.indexOf(decision));
    const round = before.slice(before.findLastIndex(({ type }) => type === 'NoticeIssued') + 1);
    const order = ofType(round, 'RefundOrdered').at(-1);
    if (order === undefined || ofType(round, 'RefundResultRecorded').length > 0) return [];
    const on = decision.data.documentDate;
    const detail = { code: 'decided-before-refund' as const, parameters: { on, refundBy: order.data.refundBy } };
    return [{ since: on, until: null, detail, officers: [...new Set([...officersOn(history, on), decision.by])] }];
  });
