import type { Deciding } from '../context.js';
import { legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { invalidInput } from '../input/bounds.js';
import { isRefusal, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { rowsAt } from '../steps/case-acts.js';
import type { Row } from '../steps/row.js';

type Ruled = { readonly action: string; readonly refusal: Refusal | null };

/**
 * What the act that made an entry says to it as it is corrected, in the case as it was then: the refusal, or null where
 * it would have been taken, or where no act takes the entry as it stood (the registers of today may know less).
 */
export const refusalOfEntry: NonNullable<Deciding['refusalOfEntry']> = ({ before, stood, right }, context) => {
  const made = rowsAt(before.stage).find((row) => ruledOn(row, stood, before, context)?.refusal === null);
  if (made === undefined) return null;
  const ruled = ruledOn(made, right, before, context);
  return ruled === null || ruled.refusal === null ? null : { action: ruled.action, refusal: ruled.refusal };
};

/** What an act says to an entry as its body; null where the entry has another form, or the act makes other events. */
const ruledOn = (
  { act }: Row<never>,
  fact: CaseFact,
  before: CaseState,
  asked: Omit<Deciding, 'day'>,
): Ruled | null => {
  const happened = fact.occurredAt > fact.recordedAt ? fact.occurredAt : fact.recordedAt;
  const body = bodyOf(act.body, fact.data, happened);
  if (body === null) return null;
  const actor = { ...asked.actor, id: fact.by };
  const context: Deciding = {
    ...asked,
    actor,
    now: happened,
    day: legalDateOf(fact.occurredAt),
    lines: [before],
    number: () => '',
  };
  const [state, checked] = [before as never, body as never];
  const decided = act.refuseIf?.(state, context) ?? act.decide(state, checked, context);
  if (isRefusal(decided)) return { action: act.name, refusal: decided };
  return decided.some(({ type }) => type === fact.type) ? { action: act.name, refusal: null } : null;
};

/** What of an entry its act was asked with: the rest was added by the rules. */
const bodyOf = (type: new () => object, data: object, now: string): object | null => {
  const unknown = invalidInput(type, data, now).filter(({ code }) => code === 'unknown-field');
  const body = Object.fromEntries(
    Object.entries(data).filter(([name]) => !unknown.some(({ field }) => field === name)),
  );
  return invalidInput(type, body, now).length === 0 ? body : null;
};
