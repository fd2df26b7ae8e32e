import { termsToPay } from '../clocks/terms-to-pay.js';
import { addDays, legalDateOf } from '../deadlines/index.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { attempts, ofType, overdue, parameterOn } from './signs.js';
import { outOfTheStore } from './store.js';
import { executedTooEarly } from './too-early.js';

/**
 * 20. Quantities that change between forms without a record of the store, goods that differ from what was approved, a
 * supervisor who executes, and goods or money not given back.
 */
export const goodsAdrift: RiskRule = {
  number: 20,
  name: 'goods not kept or disposed of as they should be',
  chinese: '涉案财物管理不规范',
  level: 'high',
  ground: 'APL Art.74; ACL Art.41; FORM #52',
  signs: (history) => [
    ...attempts(history, 'goods-differ', 'goods-do-not-fit', 'two-persons-needed'),
    ...overdue(history, 'return-goods'),
    ...outOfTheStore(history),
  ],
};

const showing = [
  'publication',
  'publication-push',
  'publication-show',
  'publication-withdrawal',
  'credit-repair-acceptance',
  'credit-repair-decision',
  'credit-repair-data',
  'credit-repair-push',
  'dishonesty-publication',
  'dishonesty-publication-push',
  'dishonesty-publication-show',
  'dishonesty-withdrawal',
] as const;

/**
 * 33. Published late, or still shown after the decision was changed or fell, or after credit repair; repair itself late
 * or for who may not have it.
 */
export const wronglyShown: RiskRule = {
  number: 33,
  name: 'publication late, wrong or not withdrawn',
  chinese: '公示不及时、错误、不撤回',
  level: 'medium',
  ground: 'APL Art.48; PR Art.63; PUB Art.6, 9-11; CRED Art.14-17; SBL Art.14, 19, 22',
  signs: (history) => [
    ...overdue(history, ...showing),
    ...attempts(
      history,
      'not-to-be-published',
      'not-redacted',
      'repair-not-open',
      'repair-too-early',
      'listing-consent-missing',
    ),
  ],
};

/**
 * 35. No demand after the term or one before its end, the right to the court lost, more surcharge waived than there is.
 */
export const notExecuted: RiskRule = {
  number: 35,
  name: 'execution incomplete, waived without right',
  chinese: '执行不到位、擅自减免',
  level: 'high',
  ground: 'APL Art.72; PR Art.75, 76; ACL Art.42, 53',
  signs: (history) => [
    ...undemanded(history),
    ...executedTooEarly(history),
    ...overdue(history, 'court-application'),
    ...attempts(history, 'waives-too-much'),
  ],
};

const undemanded = (history: CaseHistory): Sign[] => {
  const { state, facts, law } = history;
  if (state.stage !== 'executing') return [];
  const { officers } = state.investigation;
  return termsToPay(state, law).flatMap(({ due, stoppedOn }): Sign[] => {
    if (stoppedOn !== null) return [];
    const since = addDays(due, parameterOn(history, 'daysToDemand', due) + 1);
    const demand = ofType(facts, 'DemandSent').find(({ data }) => data.servedOn > due);
    const until = demand === undefined ? null : legalDateOf(demand.occurredAt);
    if (until !== null && until < since) return [];
    return [{ since, until, detail: { code: 'no-demand', parameters: { due } }, officers }];
  });
};
