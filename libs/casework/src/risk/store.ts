import { addDays } from '../deadlines/index.js';
import { balance, missingFrom } from '../state/kept-goods.js';
import { handlersOf, isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { CaseHistory, Sign } from './risk.js';
import { ofType, parameterOn } from './signs.js';

/** Released on paper and still in the store by its ledger; or disposed of in quantities that the store never had. */
export const outOfTheStore = (history: CaseHistory): Sign[] => {
  const { state, facts } = history;
  if (!isTakenUp(state)) return [];
  const officers = handlersOf(state);
  const left = state.aside.measures.flatMap(({ id, ended, kept }): Sign[] => {
    if (ended === null || ended.outcome === 'confiscated') return [];
    const there = [...balance(kept.moves)].filter(([, quantity]) => quantity > 0);
    const last = kept.moves.at(-1)?.movedOn ?? null;
    const since = addDays(ended.on, parameterOn(history, 'daysToReturnGoods', ended.on) + 1);
    if (there.length === 0 && (last === null || last < since)) return [];
    const goods = there.map(([item, quantity]) => ({ item, quantity }));
    const endedOn = ended.on;
    const detail: RiskDetail =
      goods.length === 0
        ? { code: 'goods-out-late', parameters: { measure: id, endedOn, leftOn: last ?? endedOn } }
        : { code: 'goods-still-there', parameters: { measure: id, endedOn, goods } };
    return [{ since, until: there.length === 0 ? last : null, detail, officers }];
  });
  const confiscated = state.aside.measures.filter(({ ended }) => ended?.outcome === 'confiscated' || ended === null);
  const ledger = confiscated.flatMap(({ kept }) => kept.moves);
  if (ledger.length === 0) return left;
  const disposed = ofType(facts, 'GoodsDisposed');
  const goods = disposed.flatMap(({ data }) => data.goods);
  const missing = missingFrom(ledger, goods);
  const on = disposed.at(-1)?.data.disposedOn;
  if (missing === null || on === undefined) return left;
  const { item, wanted, there } = missing;
  const detail: RiskDetail = { code: 'disposed-beyond-store', parameters: { item, wanted, there } };
  return [...left, { since: on, until: null, detail, officers }];
};
