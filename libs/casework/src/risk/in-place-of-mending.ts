import { legalDateOf } from '../deadlines/index.js';
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

const neverChecked = (history: CaseHistory): Sign[] => {
  const { facts } = history;
  const closed = ofType(facts, 'CaseClosed')[0];
  const isFined = ofType(facts, 'PenaltyDecided').some(({ data }) => data.handling.penalty.fine > 0);
  if (closed === undefined || !isFined) return [];
  const on = legalDateOf(closed.occurredAt);
  const checked = new Set(ofType(facts, 'ReinspectionRecorded').map(({ data }) => data.order));
  return ofType(facts, 'CorrectionOrdered')
    .filter(({ data }) => !checked.has(data.order) && data.correctBy < on)
    .map(({ data: { order, correctBy } }) => ({
      since: on,
      until: null,
      detail: { code: 'order-never-checked', parameters: { order, correctBy } },
      officers: officersOn(history, on),
    }));
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
