import { addDays, legalDateOf } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType } from './signs.js';

/**
 * 7. Fined, and nobody looked whether it was mended: the case was closed on an order to correct that was never checked
 * again (APL Art.28). The decision #45 orders to correct itself; whether a fine needs an order of its own (#33) beside
 * it is a setting.
 */
export const fineInPlaceOfMending: RiskRule = {
  ...pointOf(7),
  parameters: ['fineNeedsCorrectionOrder'],
  signs: (history) => [...neverChecked(history), ...withoutOrder(history)],
};

/**
 * Every order is held against the first closing after it: from that day on, or from the day after its own last day
 * where that is later, nobody looks any more. A re-check of a later round ends it.
 */
const neverChecked = (history: CaseHistory): Sign[] => {
  const { facts } = history;
  return ofType(facts, 'CorrectionOrdered').flatMap((ordered): Sign[] => {
    const from = facts.indexOf(ordered);
    const to = facts.findIndex(({ type }, place) => type === 'CaseClosed' && place > from);
    const closed = facts[to];
    const decided = ofType(facts.slice(0, Math.max(to, 0)), 'PenaltyDecided').at(-1);
    if (closed === undefined || decided === undefined || decided.data.handling.penalty.fine === 0) return [];
    const { order, correctBy } = ordered.data;
    const [closedOn, after] = [legalDateOf(closed.occurredAt), addDays(correctBy, 1)];
    const since = after > closedOn ? after : closedOn;
    const until = ofType(facts, 'ReinspectionRecorded').find(({ data }) => data.order === order)?.data.inspectedOn;
    if (until !== undefined && until <= since) return [];
    const detail = { code: 'order-never-checked' as const, parameters: { order, correctBy } };
    return [{ since, until: until ?? null, detail, officers: officersOn(history, closedOn) }];
  });
};

const withoutOrder = (history: CaseHistory): Sign[] => {
  const { facts, law } = history;
  return ofType(facts, 'PenaltyDecided').flatMap((fact): Sign[] => {
    const { handling, documentDate } = fact.data;
    if (handling.penalty.fine === 0 || !answerOn(law.settings, 'fineNeedsCorrectionOrder', documentDate)) return [];
    const before = facts.slice(0, facts.indexOf(fact));
    if (before.some(({ type }) => type === 'CorrectionOrdered')) return [];
    const detail = { code: 'fine-without-order' as const, parameters: { on: documentDate } };
    return [{ since: documentDate, until: null, detail, officers: officersOn(history, documentDate) }];
  });
};
