import type { LegalDate } from '../deadlines/index.js';
import type { GoodsItem } from '../events/execution-end.js';
import type {
  EarlyDisposalPublished,
  EarlyDisposalRequested,
  GoodsDisposedEarly,
  GoodsMoved,
  GoodsProclaimed,
  UnclaimedGoodsDisposed,
} from '../events/goods.js';

/** A call for the owner, until somebody comes or the goods are disposed of. */
export interface Proclamation extends GoodsProclaimed {
  readonly claimedOn: LegalDate | null;
  readonly disposed: UnclaimedGoodsDisposed | null;
}

/** What becomes of held goods before the decision, and where they are. */
export interface KeptGoods {
  /** The custody ledger, in the order of entry. A disposal is a move out of it. */
  readonly moves: Pick<GoodsMoved, 'direction' | 'goods' | 'movedOn'>[];
  readonly announcement: EarlyDisposalPublished | null;
  readonly early: (EarlyDisposalRequested & { approvedOn: LegalDate; done: GoodsDisposedEarly | null })[];
  readonly proclamation: Proclamation | null;
}

export const nothingKept: KeptGoods = { moves: [], announcement: null, early: [], proclamation: null };

const nameOf = ({ name, unit }: GoodsItem): string => `${name} (${unit})`;

/** What lies in the store by the ledger: quantities by name and unit. */
export const balance = (moves: readonly Pick<GoodsMoved, 'direction' | 'goods'>[]): Map<string, number> => {
  const left = new Map<string, number>();
  for (const { direction, goods } of moves) {
    for (const item of goods) {
      const sign = direction === 'in' ? 1 : -1;
      left.set(nameOf(item), (left.get(nameOf(item)) ?? 0) + sign * item.quantity);
    }
  }
  return left;
};

/**
 * The first of these goods of which more would leave than lies in the store, with what lies there; null when all fit.
 */
export const missingFrom = (
  moves: KeptGoods['moves'],
  goods: readonly GoodsItem[],
): { item: string; wanted: number; there: number } | null => {
  const there = balance(moves);
  const wanted = balance([{ direction: 'in', goods: [...goods] }]);
  for (const [item, quantity] of wanted) {
    const kept = there.get(item) ?? 0;
    if (quantity > kept) return { item, wanted: quantity, there: kept };
  }
  return null;
};
