import type { LegalDate } from '../deadlines/index.js';
import { moneyKinds, type Payment } from '../events/execution.js';
import { moneyDuties } from '../evolve/owing.js';
import type { Duty } from '../state/challenges.js';
import type { Penalised } from './late-fine.js';

/** What money is booked on: the three kinds, and what was never owed. */
export const lines = [...moneyKinds, 'surplus'] as const;
export type Line = (typeof lines)[number];

/** What of a receipt is booked on a line, in fen; without a number for gains that were handed over. */
export interface Received {
  readonly receiptNumber: string | null;
  readonly paidOn: LegalDate | null;
  readonly channel: Payment['channel'] | null;
  readonly amount: number;
  /** Got back from the party, to which it had been returned. */
  readonly isGotBack?: true;
}

/** Money that went back, in fen, and why it did. */
export interface Refund {
  readonly amount: number;
  /** Day on which the money that is too much came, or a review or a court made it too much. */
  readonly since: LegalDate;
  readonly doneOn: LegalDate;
  readonly because: 'paid-too-much' | 'decision-changed';
}

/** Duties of this round to give money back; what an earlier round gave back is of its own ledger. */
export const dutiesToReturn = (state: Penalised): Duty[] => moneyDuties(state, 'return-money');

/** Money in fen that was got back from the party, and the day. */
export interface Recovery {
  readonly on: LegalDate;
  readonly amount: number;
}

/**
 * What the party gave back of money that had been returned to it, in fen, whether or not that was without a ground
 * (Civil Code Art.985).
 */
export const recoveriesOf = (state: Penalised): Recovery[] => [
  ...moneyDuties(state, 'recover-money').flatMap(({ amount, doneOn }) =>
    doneOn === null || amount === null ? [] : [{ on: doneOn, amount }],
  ),
  ...(state.execution.recoveredInVain ?? []),
];

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

/** A receipt on one line, with what of it is not back yet, in fen. */
interface Part extends Pick<Received, 'paidOn'> {
  readonly isGotBack: boolean;
  readonly line: Line;
  readonly place: number;
  left: number;
}

/** A part of the fine, in fen, that went back on a day although it was owed. */
export interface ReturnedFine {
  readonly on: LegalDate;
  readonly fine: number;
}

/** What of each receipt went back, in fen, line by line. */
export interface GivenBack {
  readonly returned: Record<Line, number[]>;
  /** Of it, what was not too much: it is owed again. */
  readonly owedAgain: Record<Line, number>;
  /** The fine in it, in fen, by the days on which it went back. */
  readonly fineOwedAgain: readonly ReturnedFine[];
  /** Beyond all that had come in: the party holds it without a ground, unless it gave it back (Civil Code Art.985). */
  readonly unfounded: number;
  /** Got back although nothing had gone back without a ground: it is the party's. */
  readonly inVain: readonly Recovery[];
}

/**
 * What each refund gave back: money that is too much and had come by then, of the line that it was owed for. What is
 * left of it then was not too much: a correction shows so, or what has grown since. What the party gave back of it is
 * settled; the rest is owed again, out of the receipt for which it went back, else the surcharge first and the fine
 * last (ACL Art.41; APL Art.72; PR Art.72).
 * @param keeps what of each line is owed and not waived, in fen.
 * @param recoveries what the party gave back, in fen: of what had gone back to it by then.
 */
export const givenBackOf = (
  refunds: readonly Refund[],
  receipts: Record<Line, readonly Received[]>,
  keeps: (line: Line) => number,
  recoveries: readonly Recovery[],
): GivenBack => {
  const returned = { fine: [], surcharge: [], gains: [], surplus: [] } as Record<Line, number[]>;
  const owedAgain = { fine: 0, surcharge: 0, gains: 0, surplus: 0 };
  for (const line of lines) returned[line] = receipts[line].map(() => 0);
  const parts = lines.flatMap((line) =>
    receipts[line].map(({ paidOn, isGotBack = false, amount }, place): Part => {
      return { line, place, paidOn, isGotBack, left: amount };
    }),
  );
  const take = (from: Part, most: number): number => {
    const taken = Math.min(most, from.left);
    from.left -= taken;
    returned[from.line][from.place] = (returned[from.line][from.place] ?? 0) + taken;
    return taken;
  };
  const fineOwedAgain: ReturnedFine[] = [];
  let unfounded = 0;
  const backAgain = recoveries.map((recovery) => ({ ...recovery }));
  for (const refund of refunds) {
    let { amount: left } = refund;
    const there = parts.filter((part) => cameBefore(part, refund));
    const takeExcess = (from: readonly Part[]): void => {
      for (const [part, tooMuch] of inOrder(excessOf(from, keeps), refund)) left -= take(part, Math.min(left, tooMuch));
    };
    takeExcess(there);
    for (const recovery of backAgain) {
      const gotBack = recovery.on < refund.doneOn ? 0 : Math.min(left, recovery.amount);
      recovery.amount -= gotBack;
      left -= gotBack;
    }
    takeExcess(parts.filter((part) => part.isGotBack && dayOf(part) === refund.doneOn));
    for (const part of firstTaken(there, refund)) {
      const taken = take(part, left);
      owedAgain[part.line] += taken;
      if (part.line === 'fine' && taken > 0) fineOwedAgain.push({ on: refund.doneOn, fine: taken });
      left -= taken;
    }
    // By a corrected day it came only later.
    takeExcess(parts);
    unfounded += left;
  }
  return { returned, owedAgain, fineOwedAgain, unfounded, inVain: backAgain.filter(({ amount }) => amount > 0) };
};

/** What was got back on the day of a refund was got back after it, unless too much had gone back by then. */
const cameBefore = (part: Part, { doneOn }: Refund): boolean =>
  part.isGotBack ? dayOf(part) < doneOn : dayOf(part) <= doneOn;

/** A receipt and what of it is too much, in fen. */
type Excess = readonly [Part, number];

/** Of a line the money that came last is too much. */
const excessOf = (parts: readonly Part[], keeps: (line: Line) => number): Excess[] =>
  lines.flatMap((line) => {
    const latestFirst = parts
      .filter((part) => part.line === line)
      .sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
    let over = latestFirst.reduce((sum, { left }) => sum + left, 0) - keeps(line);
    return latestFirst.map((part): Excess => {
      const tooMuch = Math.max(0, Math.min(over, part.left));
      over -= tooMuch;
      return [part, tooMuch];
    });
  });

const dayOf = ({ paidOn }: Pick<Received, 'paidOn'>): string => paidOn ?? '';

/** What a refund gives back first: money of its line, nearest to the day since which it was owed. */
const inOrder = (excess: readonly Excess[], { because, since }: Refund): Excess[] => {
  const rank = ([part]: Excess): [number, boolean, number] => {
    const day = dayOf(part);
    const isBefore = day < since;
    const days = Number(day.replaceAll('-', ''));
    return [orders[because].indexOf(part.line), isBefore, isBefore ? -days : days];
  };
  return [...excess].sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const differs = mine.findIndex((value, place) => value !== theirs[place]);
    return differs === -1 ? 0 : Number(mine[differs]) - Number(theirs[differs]);
  });
};

const fineLast: readonly Line[] = ['surplus', 'surcharge', 'gains', 'fine'];

/** What is owed again is taken as a receipt that is smaller than it was entered loses it. */
const firstTaken = (parts: readonly Part[], { since }: Refund): Part[] =>
  [...parts].sort(
    (one, other) =>
      Number(other.paidOn === since) - Number(one.paidOn === since) ||
      fineLast.indexOf(one.line) - fineLast.indexOf(other.line) ||
      dayOf(other).localeCompare(dayOf(one)),
  );
