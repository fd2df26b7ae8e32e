import type { LegalDate } from '../deadlines/index.js';
import type { EntryCorrected, EntryCorrection } from '../events/rounds.js';
import { inEnforcement, inPart } from '../evolve/applier.js';
import { asCorrected, fold, type CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import type { Law } from '../law.js';
import { lineOf } from '../state/lines.js';
import { isPenalised, lateFineOf, type Penalised } from './late-fine.js';
import { ledgerState, openMoneyOf } from './open-money.js';
import { rebookedEntries, type OfRound } from './rebooked-entries.js';
import { roundOfCorrection, type Ended } from './round-of-correction.js';
import { hasMissedStage } from './surcharge.js';

/** What a correction says of the breach of an agreement: nothing, that it falls, or that it stands. */
type OfBreach = Pick<EntryCorrected, 'breachFalls' | 'breachStands'>;

interface Known {
  readonly law: Law;
  readonly party: number;
  /** Day of the correction. */
  readonly day: LegalDate;
}

/** The party as its money stands in the round of the correction; undefined where no decision reached it. */
const penalisedIn = (facts: readonly CaseFact[], party: number, ended: number | undefined): Penalised | undefined => {
  const line = lineOf(fold(facts), party);
  const found = line === undefined ? undefined : ledgerState(line, ended);
  return found !== undefined && isPenalised(found) ? found : undefined;
};

/** The correction with what it leaves open of the money, where the entries as they are right leave another sum. */
const withOpenMoney = (
  found: EntryCorrected,
  { law, party, day }: Known,
  read: (correction: EntryCorrected) => readonly CaseFact[] | null,
): EntryCorrected => {
  const facts = read(found) ?? read({ ...found, settles: true });
  const line = facts === null ? undefined : penalisedIn(facts, party, found.ofRound);
  const openMoney = line === undefined ? undefined : openMoneyOf(line, { day, law });
  return openMoney === undefined ? found : { ...found, openMoney };
};

/** The day of the recorded breach of the agreement that holds; null where none was recorded. */
const recordedBreach = (facts: readonly CaseFact[]): LegalDate | null => {
  const agreed = facts.findLastIndex(({ type }) => type === 'ExecutionAgreed');
  const broken = facts.findLast(({ type }, at) => type === 'AgreementBroken' && at > agreed);
  return broken?.type === 'AgreementBroken' ? broken.data.on : null;
};

/** Whether a stage was missed by the day of the breach, as payments are right now (ACL Art.42). */
const isMissed = (line: Penalised, day: LegalDate, law: Law): boolean => {
  if (line.stage !== 'executing' && line.stage !== 'performed' && line.stage !== 'summary') return true;
  const { agreement } = line.execution.enforcement;
  if (agreement === null) return true;
  const kept = inEnforcement(line, { agreement: { ...agreement, brokenOn: null } });
  return hasMissedStage(lateFineOf(kept), day, law);
};

/** The line with its receipts as they are booked anew. */
const withBookings = (line: Penalised, booked: NonNullable<EntryCorrected['rebooked']>, events: readonly number[]) => {
  const payments = line.execution.payments.map((payment, place) => {
    const anew = booked.find(({ event }) => event === events[place]);
    return anew === undefined ? payment : { ...payment, booked: anew.booked };
  });
  return inPart(line, 'execution', { payments });
};

/**
 * What follows in the money of a party from a correction, told with it: receipts are booked anew, each on its day.
 * A recorded breach of the agreement falls where every stage was paid in its time, or stands again where it was not
 * (APL Art.72; ACL Art.42, 46; PR Art.72, 75).
 * @param read the history with a correction, or null where it cannot be read into it.
 */
export const moneyAfterCorrection = (
  facts: readonly CaseFact[],
  correction: EntryCorrection,
  { law, party, day }: Known,
  read: (correction: EntryCorrected) => readonly CaseFact[] | null,
): EntryCorrected | null => {
  const before = asCorrected(facts);
  const { round, ended } = roundOfCorrection(before, correction.event, party);
  const of = { law, party, round };
  const breach = ended.ofRound === undefined ? recordedBreach(factsOfParty(before, party)) : null;
  const marks: readonly OfBreach[] = breach === null ? [{}] : [{ breachFalls: breach }, { breachStands: breach }];
  let found: EntryCorrected | null = null;
  for (const mark of marks) {
    const asRead = read({ ...correction, ...ended, ...mark });
    if (asRead === null) continue;
    const line = penalisedIn(asRead, party, ended.ofRound);
    if (line === undefined) return { ...correction };
    const own = factsOfParty(asRead, party);
    const { entries, events } = settledEntries(rebookedEntries(line, own, of), (rebooked) => {
      const again = rebooked.length === 0 ? null : read({ ...correction, ...ended, ...mark, rebooked });
      const after = again === null ? undefined : penalisedIn(again, party, ended.ofRound);
      return again === null || after === undefined ? null : rebookedEntries(after, factsOfParty(again, party), of);
    });
    const isFallen = breach === null || !isMissed(withBookings(line, entries, events), breach, law);
    const anew = isAsBefore(before, entries, of, ended) ? {} : { rebooked: entries };
    found = { ...correction, ...ended, ...mark, ...anew };
    if (mark.breachFalls === undefined || isFallen) break;
  }
  if (found === null) return null;
  return withOpenMoney(withoutIdleMark(found, before, party), { law, party, day }, read);
};

/**
 * The bookings that stay as they are once they are read: what goes back follows from them, and they from what went
 * back.
 */
const settledEntries = (
  first: ReturnType<typeof rebookedEntries>,
  again: (entries: EntryCorrected['rebooked'] & object) => ReturnType<typeof rebookedEntries> | null,
): ReturnType<typeof rebookedEntries> => {
  let found = first;
  for (let times = 0; times < mostReadings; times += 1) {
    const next = again(found.entries);
    if (next === null || JSON.stringify(next.entries) === JSON.stringify(found.entries)) break;
    found = next;
  }
  return found;
};

/** What went back changes the bookings after it at most once for each of a few refunds. */
const mostReadings = 4;

/** Bookings that the correction leaves as they were are not told. */
const isAsBefore = (
  before: readonly CaseFact[],
  entries: NonNullable<EntryCorrected['rebooked']>,
  of: OfRound,
  { ofRound }: Ended,
): boolean => {
  const line = penalisedIn(before, of.party, ofRound);
  if (line === undefined) return entries.length === 0;
  return JSON.stringify(rebookedEntries(line, factsOfParty(before, of.party), of).entries) === JSON.stringify(entries);
};

/** A breach that was read so before the correction is not told of again. */
const withoutIdleMark = (found: EntryCorrected, before: readonly CaseFact[], party: number): EntryCorrected => {
  const { breachFalls, breachStands, ...told } = found;
  const line = lineOf(fold(before), party);
  const stood =
    line !== undefined && isPenalised(line) && 'enforcement' in line.execution
      ? (line.execution.enforcement.agreement?.brokenOn ?? null)
      : null;
  if (breachFalls !== undefined && stood !== null) return { ...told, breachFalls };
  return breachStands !== undefined && stood === null ? { ...told, breachStands } : told;
};
