import { hasRole, type Role } from './actor.js';
import { invalidInput, notYetHappened } from './input/bounds.js';
import type { CaseState } from './state/case-state.js';
import type { Draft } from './actions/action.js';
import type { Context } from './context.js';
import { isLegalDate, legalDateOf, startOf } from './deadlines/index.js';
import { caseEvents } from './events/case-events.js';
import type { CaseEvent } from './events/catalogue.js';
import { evolve } from './evolve/fold.js';
import { refuseIfReporterSaid } from './checks/reporter.js';
import { lapsesDue } from './clocks/lapses.js';
import { allActions, refuseIfInTheWay, rowsAt } from './steps/next-steps.js';
import { isRefusal, refusals, type Refusal } from './refusals/index.js';
import type { InvalidField } from './input/validation.js';

/**
 * What the rules say to a command. `unknown` and `invalid` and `forbidden` are answers to the caller; a refusal is a
 * fact and is recorded.
 */
export type Ruling =
  | { ruling: 'unknown'; known: string[] }
  | { ruling: 'invalid'; fields: InvalidField[] }
  | { ruling: 'forbidden'; roles: readonly Role[] }
  | { ruling: 'refused'; refusal: Refusal }
  | { ruling: 'accepted'; events: CaseEvent[] };

const asEvent = ({ type, data }: Draft, occurredAt: string): CaseEvent =>
  ({ type, v: caseEvents[type].v, occurredAt, data }) as CaseEvent;

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
  const fields = invalidInput(known.action.body, body, context.now);
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
  const obstacle = refuseIfInTheWay(state, action, whole);
  if (obstacle !== null) return { ruling: 'refused', refusal: obstacle };
  const named = refuseIfReporterSaid(state, name, checked, whole);
  if (named !== null) return { ruling: 'refused', refusal: named };
  const decided = action.decide(state, checked, whole);
  if (isRefusal(decided)) return { ruling: 'refused', refusal: decided };
  const early = notYetHappened(action.body, body, context.now);
  return early.length > 0
    ? { ruling: 'invalid', fields: early }
    : { ruling: 'accepted', events: [...lapses, ...decided.map((draft) => asEvent(draft, occurredAt))] };
};
