import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { isPenalised } from '../standing/late-fine.js';
import { ledgerOn } from '../standing/ledger.js';
import type { CaseHistory, Sign } from './risk.js';
import { officersOn, ofType } from './signs.js';

/**
 * More went back to the party than ever came in, as a corrected payment shows: the party holds it without a ground, and
 * it is demanded back (Civil Code Art.985; APL Art.74).
 */
export const returnedUnfounded = (history: CaseHistory): Sign[] => {
  const { facts, state, law } = history;
  const last = ofType(facts, 'EntryCorrected').at(-1);
  if (last === undefined || !isPenalised(state)) return [];
  const on = legalDateOf(last.recordedAt);
  const { unfounded } = ledgerOn(state, on, law);
  if (unfounded === 0) return [];
  const detail = { code: 'returned-unfounded' as const, parameters: { on, amount: unfounded } };
  const recovery = state.challenges.duties.filter(({ kind }) => kind === 'recover-money').map(({ doneOn }) => doneOn);
  const until = latest(recovery);
  return [{ since: on, until, detail, officers: officersOn(history, on) }];
};

/** The last day, once all have theirs; null before, and where there is none. */
const latest = (days: readonly (LegalDate | null)[]): LegalDate | null => {
  const done = days.filter((day) => day !== null);
  return done.length < days.length ? null : (done.toSorted((one, other) => one.localeCompare(other)).at(-1) ?? null);
};
