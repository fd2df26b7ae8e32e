import type { LegalDate } from '../deadlines/index.js';
import { moneyKinds, type Payment } from '../events/execution.js';
import type { Duty } from '../state/challenges.js';
import type { Penalised } from './late-fine.js';

/** What money is booked on: the three kinds, and what was never owed. */
export const lines = [...moneyKinds, 'surplus'] as const;
export type Line = (typeof lines)[number];

/** What of a receipt is booked on a line, in fen; without a day for gains that were handed over. */
export interface Received {
  readonly receiptNumber: string | null;
  readonly paidOn: LegalDate | null;
  readonly channel: Payment['channel'] | null;
  readonly amount: number;
}

/** Money that went back, in fen, and why it did. */
interface Refund {
  readonly amount: number;
  /** Day on which the money that is too much came, or a review or a court made it too much. */
  readonly since: LegalDate;
  readonly doneOn: LegalDate;
  readonly because: 'paid-too-much' | 'decision-changed';
}

/** Duties of this round to give money back; what an earlier round gave back is of its own ledger. */
export const dutiesToReturn = ({ decision, challenges }: Penalised): Duty[] => {
  const decidedOn = 'documentDate' in decision ? decision.documentDate : decision.decidedOn;
  return challenges.duties.filter(({ kind, since }) => kind === 'return-money' && since >= decidedOn);
};

/** What went back, in the order in which it was owed. */
export const refundsOf = (state: Penalised): Refund[] =>
  dutiesToReturn(state).flatMap(({ amount, since, doneOn }) => {
    if (doneOn === null || amount === null) return [];
    const isOfFinding = state.challenges.brought.some(({ endedOn }) => endedOn === since);
    return [{ amount, since, doneOn, because: isOfFinding ? 'decision-changed' : 'paid-too-much' } as const];
  });

const orders = {
  'paid-too-much': ['surplus', 'surcharge', 'fine', 'gains'],
  'decision-changed': ['surcharge', 'fine', 'gains', 'surplus'],
} as const satisfies Record<Refund['because'], readonly Line[]>;

/** A receipt with what of it is too much and has not gone back yet, in fen. */
interface Excess extends Pick<Received, 'paidOn'> {
  readonly line: Line;
  readonly place: number;
  left: number;
}

/**
 * What of each receipt went back, in fen, line by line: a refund gives back money that is too much and had come by
 * then, of the line that it was owed for. Together they are no more than what is too much.
 */
export const givenBackOf = (
  refunds: readonly Refund[],
  receipts: Record<Line, readonly Received[]>,
  overOf: (line: Line) => number,
): Record<Line, number[]> => {
  const excess = lines.flatMap((line) => excessOf(line, receipts[line], overOf(line)));
  const given = { fine: [], surcharge: [], gains: [], surplus: [] } as Record<Line, number[]>;
  for (const line of lines) given[line] = receipts[line].map(() => 0);
  for (const refund of refunds) {
    let left = refund.amount;
    for (const part of inOrder(excess, refund)) {
      const amount = Math.min(left, part.left);
      part.left -= amount;
      left -= amount;
      given[part.line][part.place] = (given[part.line][part.place] ?? 0) + amount;
    }
  }
  return given;
};

/** Of a line the money that came last is too much. */
const excessOf = (line: Line, receipts: readonly Received[], over: number): Excess[] => {
  let left = over;
  const latestFirst = receipts
    .map((receipt, place) => ({ ...receipt, place }))
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  return latestFirst.map(({ paidOn, amount, place }) => {
    const part = Math.min(left, amount);
    left -= part;
    return { line, place, paidOn, left: part };
  });
};

const dayOf = ({ paidOn }: Pick<Received, 'paidOn'>): string => paidOn ?? '';

/** What a refund gives back first: what had come by then, on its line, nearest to the day since which it was owed. */
const inOrder = (excess: readonly Excess[], { because, since, doneOn }: Refund): Excess[] => {
  const rank = (part: Excess): [boolean, number, boolean, number] => {
    const day = dayOf(part);
    const isBefore = day < since;
    const days = Number(day.replaceAll('-', ''));
    return [day > doneOn, orders[because].indexOf(part.line), isBefore, isBefore ? -days : days];
  };
  return [...excess].sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const differs = mine.findIndex((value, place) => value !== theirs[place]);
    return differs === -1 ? 0 : Number(mine[differs]) - Number(theirs[differs]);
  });
};
