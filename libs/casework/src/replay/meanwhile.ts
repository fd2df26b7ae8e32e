import { clocksOf } from '../clocks/case-clocks.js';
import { namedClock, type CaseClock, type NamedClock } from '../clocks/computed.js';
import { addDays, type LegalDate } from '../deadlines/index.js';
import { caseFileOf, type CaseFile } from '../evolve/case-file.js';
import type { Law } from '../law.js';
import { risksOf, type Risk } from '../risk/index.js';
import { eventRows, type EventRow } from '../views/events/rows.js';

/** Since when somebody has not looked. */
export interface Since {
  /** Records of the case that had been seen. */
  readonly records: number;
  /** The day of the last look; a whole day that was not looked at is one on which nothing had been seen. */
  readonly day: LegalDate;
  /** Whether signs and clocks of that day itself had been seen. */
  readonly isDaySeen: boolean;
}

/** A clock that came, moved, or passed its last day meanwhile. */
export interface ChangedClock extends NamedClock {
  readonly what: 'came' | 'moved' | 'passed';
  /** Its last day as it was; null where it did not run. */
  readonly before: LegalDate | null;
  readonly due: LegalDate;
}

/** What happened in a case while somebody was away. */
export interface Meanwhile {
  /** Events that were recorded, in their order. */
  readonly events: EventRow[];
  /** Signs that show now and did not then. */
  readonly signs: Risk[];
  readonly clocks: ChangedClock[];
}

const runs = ({ stoppedOn, pausedSince }: CaseClock): boolean => stoppedOn === null && pausedSince === null;

const keyOf = ({ id, variant, of, round, forParty, start }: CaseClock): string =>
  JSON.stringify([id, variant, of, round, forParty, start]);

/** Clocks that run, then and now, by which a reader is told what came, moved or ran out. */
export const changedClocks = (
  then: readonly CaseClock[],
  now: readonly CaseClock[],
  { day, isDaySeen }: Since,
  today: LegalDate,
): ChangedClock[] => {
  const known = new Map(then.filter(runs).map((clock) => [keyOf(clock), clock.due]));
  // A term has passed on the day after its last one: who looked on that day saw it, who did not look that day did not.
  const hadPassed = (due: LegalDate): boolean => (isDaySeen ? due < day : addDays(due, 1) < day);
  return now.filter(runs).flatMap((clock): ChangedClock[] => {
    const before = known.get(keyOf(clock)) ?? null;
    const { due } = clock;
    if (before === null) return [{ ...namedClock(clock), what: 'came', before, due }];
    if (before !== due) return [{ ...namedClock(clock), what: 'moved', before, due }];
    return due < today && !hadPassed(due) ? [{ ...namedClock(clock), what: 'passed', before, due }] : [];
  });
};

const signOf = ({ number, since, detail }: Risk): string => `${number} ${since} ${JSON.stringify(detail)}`;

/** Signs that show now and did not then. */
export const newSigns = (
  then: readonly Risk[],
  now: readonly Risk[],
  { day, isDaySeen }: Since,
  today: LegalDate,
): Risk[] => {
  const showed = ({ since, until }: Risk): boolean => until === null && (since < day || (isDaySeen && since === day));
  const known = new Set(then.filter(showed).map(signOf));
  return now.filter((risk) => risk.until === null && risk.since <= today && !known.has(signOf(risk)));
};

/** Null where nothing happened. */
export const unlessNothing = (found: Meanwhile): Meanwhile | null =>
  found.events.length + found.signs.length + found.clocks.length === 0 ? null : found;

/**
 * What happened in a case since somebody last looked: what was recorded, which signs of risk came to show, which clocks
 * came, moved or ran out, though nobody recorded anything. Null where nothing did.
 */
export const meanwhile = (file: CaseFile, since: Since, today: LegalDate, law: Law): Meanwhile | null => {
  const then = caseFileOf(file.id, file.records.slice(0, since.records));
  const last = file.records[since.records - 1]?.index ?? -1;
  const events = eventRows(`case/${file.id}`, file.records, -1).filter(
    ({ kind, record }) => kind === 'event' && record > last,
  );
  const signs = newSigns(risksOf({ ...then, law }), risksOf({ ...file, law }), since, today);
  const clocks = changedClocks(clocksOf(then.state, law), clocksOf(file.state, law), since, today);
  return unlessNothing({ events, signs, clocks });
};
