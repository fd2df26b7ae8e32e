import type { Deciding, EntryThen } from '../context.js';
import { caseEvents } from '../events/case-events.js';
import type { EntryCorrection, LaterIrregularity } from '../events/rounds.js';
import { asEnteredIn } from '../evolve/as-stood.js';
import { isOfFallenClosing } from '../evolve/fallen-closing.js';
import { BrokenHistory, evolve, type CaseFact } from '../evolve/fold.js';
import { notYetHappened } from '../input/bounds.js';
import type { Refusal } from '../refusals/index.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';

/** Refusals that say nothing of the law: there is no more to do, it has been done, or its number is another now. */
const idle: ReadonlySet<string> = new Set(['nothing-to-do', 'duty-unknown', 'duty-has-its-act']);

/** What acts say to an entry as it is corrected, and to what was recorded after it. */
export interface SaidOfCorrection {
  /** The act that made the entry; null where it takes the entry as it is right. */
  readonly own: { readonly action: string; readonly refusal: Refusal } | null;
  /** Acts after it that were taken on the entry as it stood, and are refused on it as it is right. */
  readonly later: readonly LaterIrregularity[];
}

/** Whether an entry tells of a day that had not come when it was entered: the one or the other is not as it was. */
export const isAheadOfItself = ({ type, data, recordedAt }: CaseFact): boolean =>
  notYetHappened(caseEvents[type].data, data, recordedAt).length > 0;

const stateOf = (facts: readonly CaseFact[]): CaseState => facts.reduce<CaseState>(evolve, beforeTheFirstEvent);

/**
 * The history as the entry was made. Where it was corrected before, and what came after rests on that (a receipt as it
 * was booked then, a closing), it cannot be read without: then as it stands before this correction.
 */
const enteredIn = (facts: readonly CaseFact[], event: number, field: string): readonly CaseFact[] => {
  const entered = asEnteredIn(facts, event, field);
  try {
    stateOf(entered);
    return entered;
  } catch (error) {
    if (error instanceof BrokenHistory) return facts;
    throw error;
  }
};

/**
 * Asks the act of the corrected entry, and that of each entry after it, once more: with what is right now, in the case
 * as it was then. An act that a correction makes unlawful stays, and is named (docs/decisions/040).
 * @param facts the history with its corrections carried out; @param read the same with this correction.
 */
export const saidOfCorrection = (
  read: readonly CaseFact[],
  { event, field }: Pick<EntryCorrection, 'event' | 'field'>,
  context: Omit<Deciding, 'day'>,
): SaidOfCorrection => {
  const { facts, refusalOfEntry } = context;
  if (refusalOfEntry === undefined) return { own: null, later: [] };
  const entered = enteredIn(facts, event, field);
  let [stood, right] = [stateOf(entered.slice(0, event - 1)), stateOf(read.slice(0, event - 1))];
  let own: SaidOfCorrection['own'] = null;
  const later: LaterIrregularity[] = [];
  for (let place = event - 1; place < facts.length; place += 1) {
    const [then, now] = [entered[place], read[place]];
    if (then === undefined || now === undefined) break;
    const at = (fact: CaseFact, history: readonly CaseFact[], before: CaseState): EntryThen => ({
      fact,
      past: history.slice(0, place),
      before,
    });
    const asked = { stood: at(then, entered, stood), right: at(now, read, right) };
    const isSilent = then.type === 'EntryCorrected' || isOfFallenClosing(now);
    const said = isSilent ? null : refusalOfEntry(asked, context);
    if (said !== null && !idle.has(said.refusal.code)) {
      const { action, refusal } = said;
      if (place === event - 1) own = said;
      else later.push({ event: place + 1, action, code: refusal.code, ground: refusal.ground });
    }
    stood = evolve(stood, then);
    right = evolve(right, now);
  }
  return { own, later };
};
