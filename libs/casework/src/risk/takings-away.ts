import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { BrokenHistory } from '../evolve/applier.js';
import { righted } from '../evolve/corrected-value.js';
import { foldAsTheyStand, type CaseFact } from '../evolve/fold.js';
import type { CaseState } from '../state/case-state.js';

/** What was known of a case at a time. */
export interface Known {
  readonly facts: readonly CaseFact[];
  readonly state: CaseState;
}

/** An event that may take signs away, with what was known without it and with it. */
export interface TakingAway {
  /** Day on which it was entered. */
  readonly on: LegalDate;
  /** Its number in the stream, from 1. */
  readonly event: number;
  readonly before: Known;
  readonly after: Known;
}

/** Corrections of entries (§4.9), and reports of the same that start the time to verify anew (CR121 Art.35). */
const takes: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>(['EntryCorrected', 'ReportMerged']);

/** An entry as it read before a correction of it. */
const asItStood = (facts: readonly CaseFact[], event: number, field: string, stood: string): readonly CaseFact[] => {
  const entry = facts[event - 1];
  if (entry === undefined || entry.type === 'EntryCorrected') return facts;
  const before = righted(entry, { field, right: stood });
  return 'fault' in before ? facts : facts.with(event - 1, before.fact);
};

const known = (facts: readonly CaseFact[]): Known | null => {
  try {
    return { facts, state: foldAsTheyStand(facts) };
  } catch (error) {
    // What does not fold as it stood was never known so.
    if (error instanceof BrokenHistory) return null;
    throw error;
  }
};

/** What may have taken signs of a case away, in the order of its entry. @param facts with corrections carried out */
export const takingsAwayIn = (facts: readonly CaseFact[]): TakingAway[] => {
  if (!facts.some(({ type }) => takes.has(type))) return [];
  const found: TakingAway[] = [];
  let stand = facts;
  for (let place = facts.length - 1; place >= 0; place -= 1) {
    const taking = facts[place];
    if (taking === undefined || !takes.has(taking.type)) continue;
    let [before, after] = [stand.slice(0, place), stand.slice(0, place + 1)];
    if (taking.type === 'EntryCorrected') {
      const { event, field, applied, stood } = taking.data as typeof taking.data & {
        readonly applied?: boolean;
        readonly stood?: string;
      };
      if (applied !== true || stood === undefined) continue;
      const then = asItStood(stand, event, field, stood);
      if (then === stand) continue;
      // Both without the correction itself, of which other rules tell.
      [before, after] = [then.slice(0, place), stand.slice(0, place)];
      stand = then;
    }
    const [knownBefore, knownAfter] = [known(before), known(after)];
    if (knownBefore === null || knownAfter === null) continue;
    found.unshift({ on: legalDateOf(taking.recordedAt), event: place + 1, before: knownBefore, after: knownAfter });
  }
  return found;
};
