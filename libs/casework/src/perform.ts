import { hasRole, type Role } from './actor.js';
import { findClock } from './case-clocks.js';
import type { CaseState } from './case-state.js';
import type { Draft } from './actions/action.js';
import type { Context } from './context.js';
import { addDays, isLegalDate, legalDateOf, type LegalDate } from './deadlines/index.js';
import { caseEvents } from './events/case-events.js';
import type { CaseEvent } from './events/catalogue.js';
import { evolve } from './evolve.js';
import { allActions, inTheWay, rowsAt } from './next-steps.js';
import { isRefusal, refusals, type Refusal } from './refusals.js';
import { invalidFields, type InvalidField } from './validation.js';

/** What the rules say to a command. `unknown` and `invalid` and `forbidden` are answers to the caller; a refusal is a fact and is recorded. */
export type Ruling =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: CaseEvent[] };

/** The first instant of a day in Shanghai. */
export const startOf = (day: LegalDate): string => `${addDays(day, -1)}T16:00:00.000Z`;

const asEvent = ({ type, data }: Draft, occurredAt: string): CaseEvent =>
  ({ type, v: caseEvents[type].v, occurredAt, data }) as CaseEvent;

/** Expiries that have an effect in law and are due: they are written first in the next command's own record. */
export const lapsesDue = (state: CaseState, context: Pick<Context, 'law' | 'now'>): CaseEvent[] =>
  [...holdsLapsed(state, context), ...windowLapsed(state, context)].sort((a, b) =>
    a.occurredAt.localeCompare(b.occurredAt),
  );

/** An evidence hold on which nothing was done within its seven working days (PR Art.35). */
const holdsLapsed = (state: CaseState, { law, now }: Pick<Context, 'law' | 'now'>): CaseEvent[] => {
  if (!('measures' in state)) return [];
  return state.measures.flatMap(({ id, ended }) => {
    const hold = ended === null ? findClock(state, law, `evidence_hold/${id}`) : undefined;
    if (hold === undefined || legalDateOf(now) <= hold.due) return [];
    const draft: Draft = { type: 'EvidenceHoldLapsed', data: { measure: id, lastDay: hold.due } };
    return [asEvent(draft, startOf(addDays(hold.due, 1)))];
  });
};

/** Silence to the end of the window waives (PR Art.57). */
const windowLapsed = (state: CaseState, { law, now }: Pick<Context, 'law' | 'now'>): CaseEvent[] => {
  if (state.stage !== 'notified' || state.waiver !== null || state.windowLapsed !== null) return [];
  // Who asked for a hearing has not been silent.
  if (state.hearing !== null) return [];
  const window = findClock(state, law, 'defence/hearing request');
  if (window === undefined || legalDateOf(now) <= window.due) return [];
  const draft: Draft = {
    type: 'DefenceWindowLapsed',
    data: { lastDay: window.due, hearingRight: state.notice.hearingRight },
  };
  return [asEvent(draft, startOf(addDays(window.due, 1)))];
};

/** When the act happened: an instant, never after `now`. A day alone counts from its beginning in Shanghai. */
const instantOf = (happened: string, now: string): string => {
  if (!isLegalDate(happened)) return new Date(happened).toISOString();
  return happened === legalDateOf(now) ? now : startOf(happened);
};

/**
 * Decides one command on a case: a pure function of state, command and context.
 * @param name action name; @param body plain JSON as it came.
 */
export const perform = (before: CaseState, name: string, body: unknown, context: Omit<Context, 'day'>): Ruling => {
  const known = allActions.find((row) => row.action.name === name);
  if (known === undefined) return { ruling: 'unknown', known: allActions.map((row) => row.action.name) };
  const fields = invalidFields(known.action.body, body);
  if (fields.length > 0) return { ruling: 'invalid', fields };

  const lapses = lapsesDue(before, context);
  const state = lapses.reduce(
    (folded, event) => evolve(folded, { ...event, by: context.actor.id, recordedAt: context.now }),
    before,
  );
  const row = rowsAt(state.stage).find(({ action }) => action.name === name);
  if (row === undefined) {
    if (!hasRole(context.actor, known.by)) return { ruling: 'forbidden', roles: known.by };
    const possible = rowsAt(state.stage).map(({ action }) => action.name);
    return { ruling: 'refused', refusal: refusals.notAtThisStage(name, state.stage, possible) };
  }
  if (!hasRole(context.actor, row.by)) return { ruling: 'forbidden', roles: row.by };

  const { action } = row;
  // The body has just been checked against the action's own class.
  const checked = body as never;
  const occurredAt = action.happened === undefined ? context.now : instantOf(action.happened(checked), context.now);
  if (occurredAt > context.now) return { ruling: 'refused', refusal: refusals.notInTheFuture('The act') };
  const whole: Context = { ...context, day: legalDateOf(occurredAt) };
  const obstacle = inTheWay(state, action, whole);
  if (obstacle !== null) return { ruling: 'refused', refusal: obstacle };
  const decided = action.decide(state, checked, whole);
  return isRefusal(decided)
    ? { ruling: 'refused', refusal: decided }
    : { ruling: 'accepted', events: [...lapses, ...decided.map((draft) => asEvent(draft, occurredAt))] };
};
