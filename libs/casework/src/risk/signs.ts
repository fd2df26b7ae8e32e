import { clocksOf, type CaseClock } from '../clocks/case-clocks.js';
import { addDays, legalDateOf, type ClockId, type LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { figureOn, type Figure } from '../law-data/settings.js';
import { isOpened } from '../state/questions.js';
import type { CaseHistory, Sign } from './risk.js';

/** A parameter of a rule on a day, as the unit that handles the case has it. */
export const parameterOn = ({ law, state }: CaseHistory, name: Figure, day: LegalDate): number =>
  figureOn(law.settings, name, day, isOpened(state) ? state.intake.clue.unit : null);

const isUpTo = (instant: string, day: LegalDate): boolean => legalDateOf(instant) <= day;

/**
 * Who had the case at the end of a day: who verified the clue, its officers once they were named, who received it in a
 * hand-over, without those who were recused; who decided on the spot.
 */
export const officersOn = ({ facts }: Pick<CaseHistory, 'facts'>, day: LegalDate): string[] => {
  let officers: readonly string[] = [];
  for (const { type, data, occurredAt } of facts) {
    if (!isUpTo(occurredAt, day)) continue;
    if (naming.has(type) && 'officers' in data) ({ officers } = data);
    if (type === 'RecusalDecided' && data.granted) officers = officers.filter((each) => each !== data.person);
  }
  return [...officers];
};

/** Facts that say who has the case from now on. */
const naming: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'VerificationAssigned',
  'OfficersAssigned',
  'HandOverConfirmed',
  'SummaryPenaltyDecided',
]);

/** Instants are compared as instants: as texts, 10:00:00Z would come after 10:00:00.500Z. */
export const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

export type Of<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

export const ofType = <T extends CaseFact['type']>(facts: readonly CaseFact[], ...types: T[]): Of<T>[] =>
  facts.filter((fact): fact is Of<T> => types.some((type) => type === fact.type));

/**
 * Clocks that run with others than the officers of the case: the host of the hearing (HR Art.18-22, 29), who took the
 * cash (APL Art.71), a head or the bureau itself, of whom no record says who it is. The file goes from the officers to
 * the host (HR Art.19).
 */
type Runner = 'officers' | 'host' | 'collector' | 'nobody';
const runsWith: Partial<Record<ClockId, Runner>> = {
  'hearing-host': 'nobody',
  'hearing-date': 'host',
  'hearing-notice': 'host',
  'hearing-public-notice': 'host',
  'hearing-report': 'host',
  'referral-approval': 'nobody',
  'cash-to-bureau': 'collector',
  'cash-to-bank': 'nobody',
};

/** With whom a clock ran when its last day was over. */
const lateWith = (history: CaseHistory, id: ClockId, due: LegalDate): string[] => {
  const runner: Runner = runsWith[id] ?? 'officers';
  switch (runner) {
    case 'host': {
      const panel = ofType(history.facts, 'HearingPanelNamed').findLast(({ occurredAt }) => isUpTo(occurredAt, due));
      return panel === undefined ? [] : [panel.data.host];
    }
    case 'collector': {
      const cash = ofType(history.facts, 'PaymentRecorded').find(({ data }) => data.channel === 'cash');
      return cash === undefined ? [] : [cash.by];
    }
    case 'nobody':
      return [];
    case 'officers':
      return officersOn(history, due);
  }
};

/** The clocks of the case, of one of several parties its own and those of all. */
const clocksIn = ({ state, law, partyOf }: CaseHistory): readonly CaseClock[] =>
  partyOf === undefined
    ? clocksOf(state, law)
    : clocksOf(partyOf.whole, law).filter(({ forParty = partyOf.party }) => forParty === partyOf.party);

/**
 * A clock that ran out, or will: the sign shows from the day after its last day until it is stopped. A pause that began
 * while it ran moves its end, which is not known before the pause is over; a later one changes nothing. An identifier
 * means every clock of the case that has it, of whatever measure or round.
 */
export const overdue = (history: CaseHistory, ...ids: ClockId[]): Sign[] =>
  clocksIn(history)
    .filter(
      ({ id, due, stoppedOn, pausedSince }) =>
        ids.includes(id) && (pausedSince === null || pausedSince > due) && (stoppedOn === null || stoppedOn > due),
    )
    .map(({ id, of, due, stoppedOn, article }) => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'clock-ends', parameters: { clock: id, of: of ?? null, due, article } },
      officers: lateWith(history, id, due),
    }));
