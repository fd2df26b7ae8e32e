import type { Deciding, EntryThen } from '../context.js';
import { legalDateOf } from '../deadlines/index.js';
import { isValidInput } from '../input/bounds.js';
import { fieldsIn } from '../input/plainly-valid.js';
import { isRefusal, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { rowsOf } from '../steps/case-acts.js';
import type { Row } from '../steps/row.js';

type Ruled = { readonly action: string; readonly refusal: Refusal | null };

/**
 * What the act that made an entry says to it as it is right, in the case as it was then: the refusal, or null where it
 * would have been taken, where no act takes the entry as it stood (the registers of today may know less), or where that
 * act is not possible at the stage of the case as it is right. Of what is of all parties the first that is refused
 * speaks.
 */
export const refusalOfEntry: NonNullable<Deciding['refusalOfEntry']> = ({ stood, right }, context) => {
  const { forParty } = stood.fact;
  const all = linesOf(stood.before).map((_, place) => place);
  for (const place of forParty === undefined || all.length === 1 ? all : [forParty - 1]) {
    const [then, now] = [lineAt(stood, place), lineAt(right, place)];
    if (then === null || now === null) continue;
    const made = rowsOf(then.line).find((row) => ruledOn(row, then, context)?.refusal === null);
    const isPossible = rowsOf(now.line).some(({ act }) => act === made?.act);
    const ruled = made === undefined || !isPossible ? null : ruledOn(made, now, context);
    if (ruled !== null && ruled.refusal !== null) return { action: ruled.action, refusal: ruled.refusal };
  }
  return null;
};

/** An entry with the line of a party that it was made on. */
interface OnLine extends EntryThen {
  readonly line: CaseState;
  readonly forParty: number | undefined;
}

const lineAt = (then: EntryThen, place: number): OnLine | null => {
  const lines = linesOf(then.before);
  const line = lines[place] ?? (lines.length === 1 ? lines[0] : undefined);
  return line === undefined ? null : { ...then, line, forParty: lines.length === 1 ? undefined : place + 1 };
};

/** What an act says to an entry as its body; null where the entry has another form, or the act makes other events. */
const ruledOn = ({ act }: Row<never>, entry: OnLine, asked: Omit<Deciding, 'day'>): Ruled | null => {
  const { fact, past, before, line, forParty } = entry;
  const happened = fact.occurredAt > fact.recordedAt ? fact.occurredAt : fact.recordedAt;
  const body = bodyOf(act.body, fact.data, happened);
  if (body === null) return null;
  const { forParty: _own, lines: _lines, ...around } = asked;
  const context: Deciding = {
    ...around,
    facts: past,
    actor: { ...asked.actor, id: fact.by },
    now: happened,
    day: legalDateOf(fact.occurredAt),
    ...(forParty === undefined ? {} : { forParty, lines: linesOf(before) }),
    number: () => '',
  };
  const [state, checked] = [line as never, body as never];
  const decided = act.refuseIf?.(state, context) ?? act.decide(state, checked, context);
  if (isRefusal(decided)) return { action: act.name, refusal: decided };
  return decided.some(({ type }) => type === fact.type) ? { action: act.name, refusal: null } : null;
};

/** What of an entry its act was asked with: the rest was added by the rules. */
const bodyOf = (type: new () => object, data: object, now: string): object | null => {
  const body = fieldsIn(type, data);
  return isValidInput(type, body, now) ? body : null;
};
