import type { LegalDate } from '../deadlines/index.js';
import { balance } from '../state/kept-goods.js';
import type { Measure } from '../state/measures.js';

/** Outcomes after which what was held is the party's again (PR Art.35, 42; ACL Art.28). */
const released: ReadonlySet<NonNullable<Measure['ended']>['outcome']> = new Set([
  'released',
  'lapsed',
  'no-violation',
  'unrelated',
  'no-longer-needed',
  'period-expired',
]);

/** Goods of a measure that ended in the party's favour, from that day until the store has none of them left. */
interface ReleasedGoods {
  readonly since: LegalDate;
  readonly returnedOn: LegalDate | null;
}

/**
 * What a released measure still holds by the ledger of the store, and is to give back at once (ACL Art.28; PR Art.42).
 * Null where nothing was stored, where all had left before, and where goods went to whoever buys unclaimed ones.
 */
export const releasedGoods = ({ ended, kept: { moves, proclamation } }: Measure): ReleasedGoods | null => {
  if (ended === null || !released.has(ended.outcome) || proclamation?.disposed != null) return null;
  const isLeft = [...balance(moves).values()].some((quantity) => quantity > 0);
  if (isLeft) return { since: ended.on, returnedOn: null };
  const last = moves.findLast(({ direction }) => direction === 'out');
  return last === undefined || last.movedOn < ended.on ? null : { since: ended.on, returnedOn: last.movedOn };
};
