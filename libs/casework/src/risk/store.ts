import { addDays } from '../deadlines/index.js';
import { figureOn } from '../law-data/settings.js';
import { balance, missingFrom } from '../state/kept-goods.js';
import { handlersOf, isTakenUp } from '../state/questions.js';
import type { CaseHistory, Sign } from './risk.js';
import { ofType } from './signs.js';

/** Released on paper and still in the store by its ledger; or disposed of in quantities that the store never had. */
export const outOfTheStore = ({ state, facts, law }: CaseHistory): Sign[] => {
  if (!isTakenUp(state)) return [];
  const officers = handlersOf(state);
  const left = state.aside.measures.flatMap(({ id, ended, kept }): Sign[] => {
    if (ended === null || ended.outcome === 'confiscated') return [];
    const there = [...balance(kept.moves)].filter(([, quantity]) => quantity > 0);
    const last = kept.moves.at(-1)?.movedOn ?? null;
    const since = addDays(ended.on, figureOn(law.settings, 'daysToReturnGoods', ended.on) + 1);
    if (there.length === 0 && (last === null || last < since)) return [];
    const what = there.map(([item, quantity]) => `${quantity} ${item}`).join(', ');
    const detail =
      what === ''
        ? `The goods of measure ${id}, ended on ${ended.on}, left the store on ${last ?? ended.on}.`
        : `Measure ${id} ended on ${ended.on}; by the ledger of the store it still holds ${what}.`;
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
  const detail = `${missing.wanted} ${missing.item} were disposed of; the store had ${missing.there}.`;
  return [...left, { since: on, until: null, detail, officers }];
};
