import type { CaseState } from '../state/case-state.js';
import type { KeptGoods, Proclamation } from '../state/kept-goods.js';
import { BrokenHistory, type Appliers } from './applier.js';
import { changed } from './measures.js';

const kept = (state: CaseState, id: number, change: (goods: KeptGoods) => KeptGoods): CaseState =>
  changed(state, id, (measure) => ({ ...measure, kept: change(measure.kept) }));

/** A call for the owner that nobody has answered. */
const isOpen = (proclamation: Proclamation | null): proclamation is Proclamation =>
  proclamation !== null && proclamation.claimedOn === null && proclamation.disposed === null;

/**
 * The store, early disposal, and goods that nobody claims. What is disposed of leaves the ledger where it stood in it.
 */
export const keptGoods: Appliers<
  | 'GoodsMoved'
  | 'EarlyDisposalPublished'
  | 'EarlyDisposalRequested'
  | 'EarlyDisposalApproved'
  | 'GoodsDisposedEarly'
  | 'GoodsProclaimed'
  | 'GoodsClaimed'
  | 'UnclaimedGoodsDisposed'
> = {
  GoodsMoved: (state, { measure, direction, goods, movedOn }) =>
    kept(state, measure, (before) => ({ ...before, moves: [...before.moves, { direction, goods, movedOn }] })),
  EarlyDisposalPublished: (state, announcement) =>
    kept(state, announcement.measure, (before) => ({ ...before, announcement })),
  EarlyDisposalRequested: (state, content, { by }) =>
    changed(state, content.measure, (before) => ({
      ...before,
      request: { for: 'early-disposal', content, by, endorsedBy: null },
    })),
  EarlyDisposalApproved: (state, { measure }, { on }) =>
    changed(state, measure, (before) => {
      if (before.request?.for !== 'early-disposal')
        throw new BrokenHistory('An early disposal was approved and nobody had asked for it');
      const early = { ...before.request.content, approvedOn: on, done: null };
      return { ...before, request: null, kept: { ...before.kept, early: [...before.kept.early, early] } };
    }),
  GoodsDisposedEarly: (state, done) =>
    kept(state, done.measure, (before) => {
      if (!before.early.some((each) => each.done === null))
        throw new BrokenHistory('Goods were disposed of early and nobody had approved it');
      return {
        ...before,
        moves: withdrawn(before, done),
        early: before.early.map((each) => (each.done === null ? { ...each, done } : each)),
      };
    }),
  GoodsProclaimed: (state, proclaimed) =>
    kept(state, proclaimed.measure, (before) => ({
      ...before,
      proclamation: { ...proclaimed, claimedOn: null, disposed: null },
    })),
  GoodsClaimed: (state, { measure, claimedOn }) =>
    kept(state, measure, ({ proclamation, moves, ...before }) => {
      if (!isOpen(proclamation)) throw new BrokenHistory('Goods were claimed that nobody had called for');
      const back = { goods: proclamation.goods, disposedOn: claimedOn };
      return { ...before, moves: withdrawn({ moves }, back), proclamation: { ...proclamation, claimedOn } };
    }),
  UnclaimedGoodsDisposed: (state, disposed, { on }) =>
    changed(state, disposed.measure, (measure) => {
      const { proclamation } = measure.kept;
      if (!isOpen(proclamation)) throw new BrokenHistory('Goods were disposed of that nobody had called for');
      const moves = withdrawn(measure.kept, disposed);
      return {
        ...measure,
        request: null,
        ended: measure.ended ?? { on, outcome: 'unclaimed' },
        kept: { ...measure.kept, moves, proclamation: { ...proclamation, disposed } },
      };
    }),
};

/** Goods that never were in the store (sealed where they stand) do not leave it either. */
const withdrawn = (
  { moves }: Pick<KeptGoods, 'moves'>,
  {
    goods,
    disposedOn,
  }: { goods: KeptGoods['moves'][number]['goods']; disposedOn: KeptGoods['moves'][number]['movedOn'] },
): KeptGoods['moves'] => (moves.length === 0 ? moves : [...moves, { direction: 'out', goods, movedOn: disposedOn }]);
