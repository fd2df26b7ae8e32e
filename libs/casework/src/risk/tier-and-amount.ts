import type { Reason } from '../discretion/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf } from '../standing/acts-of.js';
import { ofAnotherDay } from '../standing/law-of-the-day.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType, type Of } from './signs.js';

/**
 * 29. By the computation that the decision carries, the tier is not the one that the amount lies in or goes against
 * the circumstances, the fine is out of range, what the law commands is left out or mitigated on no
 * ground of the law, no norm has the warning, or the text of another day
 * applies and the decision does not say why not (APL Art.37); or the fine became less after the approval,
 * and nothing in the file says why (APL Art.4, 5, 38; PR Art.48(6)); or gains were taken that were being refunded (PR
 * Art.59; APL Art.28(2)).
 */
export const discretionMisused: RiskRule = {
  ...pointOf(29),
  signs: (history) => [
    ...againstTheBenchmark(history),
    ...changedAfterApproval(history),
    ...takenBeforeRefund(history),
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

/** What may explain a lower fine: what the party stated was adopted, it had its hearing, or the heads agreed on it. */
const isExplained = (between: readonly CaseFact[], { handling }: Of<'PenaltyDecided'>['data']): boolean =>
  between.some(
    (fact) =>
      (fact.type === 'StatementRechecked' && fact.data.adopted) ||
      fact.type === 'HearingReported' ||
      (fact.type === 'CollectiveDiscussionHeld' && fact.data.agreed?.fine === handling.penalty.fine),
  );

/** The fine that was approved and notified (PR Art.56), against the one that was decided. */
const changedAfterApproval = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((decision): Sign[] => {
    const { facts } = history;
    const place = facts.indexOf(decision);
    const from = facts.slice(0, place).findLastIndex(({ type }) => type === 'ProposalApproved');
    const approved = ofType(facts.slice(0, Math.max(from, 0)), 'InvestigationReported').at(-1)?.data.handling;
    if (from === -1 || approved === undefined || isExplained(facts.slice(from, place), decision.data)) return [];
    const [before, now] = [approved.penalty.fine, decision.data.handling.penalty.fine];
    if (now >= before) return [];
    const on = decision.data.documentDate;
    const detail = { code: 'changed-after-approval' as const, parameters: { on, before, now } };
    return [{ since: on, until: null, detail, officers: [...new Set([...officersOn(history, on), decision.by])] }];
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
