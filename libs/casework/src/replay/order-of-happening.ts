import { legalDateOf, startOf } from '../deadlines/index.js';
import { BrokenHistory } from '../evolve/applier.js';
import { evolve, type CaseFact } from '../evolve/fold.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';

/** A fact, its number in the stream, and the instant by which it is ordered. */
interface Placed {
  readonly fact: CaseFact;
  readonly number: number;
  readonly at: string;
}

/**
 * Most facts that are folded to find where entries belong: five hundred entered backwards take half of it. What is not
 * placed by then stays where it was recorded.
 */
const mostFolded = 300_000;

/**
 * When each fact happened. Of many acts only the day is known: such a one comes after what had been recorded of the
 * same day by then, not before all of it.
 */
const placedBy = (facts: readonly CaseFact[]): Placed[] => {
  const latestOfDay = new Map<string, string>();
  return facts.map((fact, place) => {
    const { occurredAt } = fact;
    const day = legalDateOf(occurredAt);
    const latest = latestOfDay.get(day) ?? occurredAt;
    const at = occurredAt === startOf(day) ? latest : occurredAt;
    latestOfDay.set(day, at > latest ? at : latest);
    return { fact, number: place + 1, at };
  });
};

/** The states after each of the facts, or null where one cannot follow. */
const statesAfter = (from: CaseState, placed: readonly Placed[], folded: { count: number }): CaseState[] | null => {
  const states: CaseState[] = [];
  let state = from;
  for (const { fact } of placed) {
    folded.count += 1;
    try {
      state = evolve(state, fact);
    } catch (error) {
      if (error instanceof BrokenHistory) return null;
      throw error;
    }
    states.push(state);
  }
  return states;
};

/**
 * The facts of a case in the order in which they happened; what happened at once stays as it was recorded. A fact that
 * cannot follow at its place, because what it rests on happened later by what is right, comes at the first place after
 * it where the whole history can be read: it stays.
 * @param facts as they are right by the corrections among them
 */
export const inOrderOfHappening = (facts: readonly CaseFact[]): readonly Placed[] => {
  let order = placedBy(facts);
  const folded = { count: 0 };
  let states: CaseState[] | null = null;
  for (let from = 0; from < order.length; from += 1) {
    const moved = order[from];
    if (moved === undefined) continue;
    const first = order.findIndex(({ at }, place) => place >= from || at > moved.at);
    for (let to = first; to < from && folded.count < mostFolded; to += 1) {
      // Where everything was entered as it happened, nothing is folded.
      states ??= [beforeTheFirstEvent, ...(statesAfter(beforeTheFirstEvent, order, folded) ?? [])];
      const rest = [moved, ...order.slice(to, from), ...order.slice(from + 1)];
      const after = statesAfter(states[to] ?? beforeTheFirstEvent, rest, folded);
      if (after === null) continue;
      order = [...order.slice(0, to), ...rest];
      states = [...states.slice(0, to + 1), ...after];
      break;
    }
  }
  return order;
};
