import type { Draft } from '../actions/act.js';
import type { Context } from '../context.js';
import { addDays, legalDateOf, startOf, type LegalDate } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import { isTakenUp } from '../state/questions.js';
import { findClock, getClock } from './case-clocks.js';

/** An expiry to which the law gives an effect of its own. It takes effect when `lastDay` is over. */
interface Lapse {
  readonly lastDay: LegalDate;
  readonly draft: Draft;
}

/**
 * An evidence hold on which nothing was done within its seven working days (PR Art.35), at whatever stage the case is.
 */
const holds = (state: CaseState, law: Law): Lapse[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.measures.flatMap(({ id, ended }) => {
    const hold = ended === null ? findClock(state, law, 'evidence-hold', id) : undefined;
    if (hold === undefined) return [];
    return [{ lastDay: hold.due, draft: { type: 'EvidenceHoldLapsed', data: { measure: id, lastDay: hold.due } } }];
  });
};

/** Silence to the end of the window waives (PR Art.57). */
const silence = (state: CaseState, law: Law): Lapse[] => {
  if (state.stage !== 'notified' || state.notice.waiver !== null || state.notice.windowLapsed !== null) return [];
  // Who asked for a hearing has not been silent.
  if (state.hearing !== null) return [];
  const window = getClock(state, law, 'defence-window');
  const data = { lastDay: window.due, hearingRight: state.notice.issued.hearingRight };
  return [{ lastDay: window.due, draft: { type: 'DefenceWindowLapsed', data } }];
};

/** What will lapse for one party or for all if nobody acts, in the order in which it falls due. */
const ahead = (state: CaseState, law: Law): (Lapse & { forParty?: number })[] =>
  oncePerCase(linesOf(state).map((line) => [...holds(line, law), ...silence(line, law)])).sort((a, b) =>
    a.lastDay.localeCompare(b.lastDay),
  );

/**
 * Last day before the next lapse of a case, null where nothing is to lapse. Once it is over, `lapsesDue` has the lapse.
 */
export const nextLapse = (state: CaseState, law: Law): LegalDate | null => ahead(state, law)[0]?.lastDay ?? null;

/**
 * Expiries that have an effect in law and are due, in the order in which they fell due, each at the first instant after
 * its last day. They are written first in the next command's own record, or by the clock role when nobody acts.
 */
export const lapsesDue = (state: CaseState, { law, now }: Pick<Context, 'law' | 'now'>): CaseEvent[] =>
  // What lapses by itself is no ground of the act that it is recorded with.
  ahead(state, law.unwatched ?? law)
    .filter(({ lastDay }) => lastDay < legalDateOf(now))
    .map(({ lastDay, forParty, draft: { type, data } }) => {
      const event = { type, v: caseEvents[type].v, occurredAt: startOf(addDays(lastDay, 1)), data };
      return (forParty === undefined ? event : { ...event, forParty }) as CaseEvent;
    });
