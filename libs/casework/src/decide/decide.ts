import { hasRole, type Actor } from '../actor.js';
import type { Around } from '../context.js';
import { isLegalDate, legalDateOf, startOf } from '../deadlines/index.js';
import { invalidInput, notYetHappened } from '../input/bounds.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { Happening } from './act.js';
import type { Aggregate } from './aggregate.js';
import { invalid, refused, type Ruling } from './ruling.js';

/** When the act happened: an instant, never after `now`. A day alone counts from its beginning in Shanghai. */
const instantOf = (happened: string, now: string): string => {
  if (!isLegalDate(happened)) return new Date(happened).toISOString();
  return happened === legalDateOf(now) ? now : startOf(happened);
};

/** What the law keeps for another office is refused before anything of the body is looked at. */
const refuseIfKept = <S, E extends Happening, C extends Around, D extends C>(
  aggregate: Aggregate<S, E, C, D>,
  { act, by }: Aggregate<S, E, C, D>['rows'][number],
  actor: Actor,
): Refusal | null => (hasRole(actor, by) ? null : (aggregate.refuseIfKept?.(act, by, actor) ?? null));

/**
 * Decides one command on a stream of any kind: a pure function of state, command and context.
 * @param before what the stream folds to; @param name of the act; @param body plain JSON as it came.
 */
export const decide = <S, E extends Happening, C extends Around, D extends C>(
  aggregate: Aggregate<S, E, C, D>,
  before: S,
  name: string,
  body: unknown,
  context: Omit<D, 'day'>,
): Ruling<E> => {
  const { actor, now } = context;
  const known = aggregate.rows.find(({ act }) => act.name === name);
  if (known === undefined) return { ruling: 'unknown', known: aggregate.rows.map(({ act }) => act.name) };
  const kept = refuseIfKept(aggregate, known, actor);
  if (kept !== null) return refused(kept);
  const fields = invalidInput(known.act.body, body, now);
  const lacking = aggregate.refuseIfLacking?.(known.act, body, fields) ?? null;
  if (fields.length > 0 && lacking === null) return invalid(fields);

  const past = aggregate.happenedBefore?.(before, context) ?? [];
  const state = past.reduce<S>(
    (folded, event) => aggregate.evolve(folded, { ...event, by: actor.id, recordedAt: now }),
    before,
  );
  const row = aggregate.rowsAt(state).find(({ act }) => act.name === name);
  const keptNow = row === undefined ? null : refuseIfKept(aggregate, row, actor);
  if (keptNow !== null) return refused(keptNow);
  const { act, by } = row ?? known;
  if (!hasRole(actor, by)) return { ruling: 'forbidden', roles: by };
  if (row === undefined) return refused(aggregate.refuseNow(state, act, context));
  // The day of the act may be among what is missing: what stands in the way is asked of today.
  if (lacking !== null)
    return refused(aggregate.refuseIfInTheWay(state, act, { ...context, day: legalDateOf(now) } as D) ?? lacking);

  // The body has just been checked against the act's own class, and the row is one of this state.
  const [checked, here] = [body as never, state as never];
  const faults = act.faults?.(checked) ?? [];
  if (faults.length > 0) return invalid(faults);
  const done = context.takenAt ?? now;
  const occurredAt = act.happenedOn === undefined ? done : instantOf(act.happenedOn(checked), done);
  if (occurredAt > now) return refused(refusals.notInTheFuture('the-act'));
  const whole = { ...context, day: legalDateOf(occurredAt) } as D;
  const refusal =
    aggregate.refuseIfInTheWay(state, act, whole) ?? aggregate.refuseIfSaid?.(state, name, checked, whole);
  if (refusal != null) return refused(refusal);
  const decided = act.decide(here, checked, whole);
  if (isRefusal(decided)) return refused(decided);
  const early = notYetHappened(act.body, body, now);
  if (early.length > 0) return invalid(early);
  const events = decided.map(({ type, data }) => ({ type, v: aggregate.versionOf(type), occurredAt, data }) as E);
  return { ruling: 'accepted', events: [...past, ...events] };
};
