import { addDays } from '../deadlines/index.js';
import type { GoodsMoved } from '../events/goods.js';
import { balance, missingFrom } from '../state/kept-goods.js';
import { isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { CaseHistory, Sign } from './risk.js';
import { officersOn, ofType, parameterOn } from './signs.js';

/** Released on paper and still in the store by its ledger; or disposed of in quantities that the store never had. */
export const outOfTheStore = (history: CaseHistory): Sign[] => {
  const { state, facts } = history;
  if (!isTakenUp(state)) return [];
  const left = state.aside.measures.flatMap(({ id, ended, kept }): Sign[] => {
    // The custody of a hold goes on in its seizure, in whichever of the two ledgers the goods stand (PR Art.35).
    if (ended === null || ended.outcome === 'confiscated' || ended.seizure !== undefined) return [];
    const there = [...balance(kept.moves)].filter(([, quantity]) => quantity > 0);
    const last = kept.moves.at(-1)?.movedOn ?? null;
    const lastDay = addDays(ended.on, parameterOn(history, 'daysToReturnGoods', ended.on));
    const since = addDays(lastDay, 1);
    if (there.length === 0 && (last === null || last < since)) return [];
    const goods = there.map(([item, quantity]) => ({ item, quantity }));
    const endedOn = ended.on;
    const detail: RiskDetail =
      goods.length === 0
        ? { code: 'goods-out-late', parameters: { measure: id, endedOn, leftOn: last ?? endedOn } }
        : { code: 'goods-still-there', parameters: { measure: id, endedOn, goods } };
    return [{ since, until: there.length === 0 ? last : null, detail, officers: officersOn(history, lastDay) }];
  });
  const confiscated = state.aside.measures.filter(({ ended }) => ended?.outcome === 'confiscated' || ended === null);
  const moved = confiscated.flatMap(({ kept }) => kept.moves);
  if (moved.length === 0) return left;
  const onTheWay = ofType(facts, 'GoodsMoved')
    .filter(({ data }) => confiscated.some(({ id }) => id === data.measure) && leavesForDisposal(data))
    .map(({ data }) => ({ ...data, direction: 'in' as const }));
  const ledger = [...moved, ...onTheWay];
  const disposed = ofType(facts, 'GoodsDisposed');
  const goods = disposed.flatMap(({ data }) => data.goods);
  const missing = missingFrom(ledger, goods);
  const on = disposed.at(-1)?.data.disposedOn;
  if (missing === null || on === undefined) return left;
  const { item, wanted, there } = missing;
  const detail: RiskDetail = { code: 'disposed-beyond-store', parameters: { item, wanted, there } };
  return [...left, { since: on, until: null, detail, officers: officersOn(history, on) }];
};

/** A disposal is no move of the ledger: goods are booked out to whoever carries it out, and are there to dispose of. */
const leavesForDisposal = ({ direction, reason }: GoodsMoved): boolean =>
  direction === 'out' && (reason === 'handed-over' || reason === 'other-store');
