import type { Action } from '../actions/action.js';
import { hasRole, type Role } from '../actor.js';
import type { CaseState, Stage } from '../state/case-state.js';
import type { Context } from '../context.js';
import { missingForms } from '../forms/missing-forms.js';
import { isRecused } from '../standing/recused.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { Row } from './row.js';
import { nextSteps } from './by-stage.js';

/** Rows of a stage, for code that has only the state at hand. */
export const rowsAt = (stage: Stage): readonly Row<CaseState>[] =>
  nextSteps[stage] as readonly Row<never>[] as readonly Row<CaseState>[];

/** Every stage that a case can be at. */
export const stages = Object.keys(nextSteps) as Stage[];

/** Every action once, in the order of the procedure. */
export const allActions: readonly Row<CaseState>[] = [
  ...new Map(
    Object.keys(nextSteps)
      .flatMap((stage) => rowsAt(stage as Stage))
      .map((row) => [row.action.name, row]),
  ).values(),
];

/** One line of "what can be done now": by whom, on what ground, and why not when it cannot. */
export interface NextStep {
  action: string;
  chinese: string;
  summary: string;
  ground: string;
  by: readonly Role[];
  /** Whether this actor may do it now. */
  allowed: boolean;
  reason: Refusal | null;
}

/** A form that has to be in the file before an act. */
const refuseIfFormMissing = ({ facts, law: { forms } }: Context, act: string): Refusal | null => {
  const [missing] = missingForms(facts, act, forms);
  if (missing === undefined) return null;
  const names = missing.anyOf.map((form) => `#${form} ${forms.forms[form - 1]?.name ?? ''}`);
  return refusals.documentMissing(act, names.join(' or '), missing.ground);
};

/**
 * What stands in the way of this person, whatever the command says: the recusal of the person, what the action itself
 * looks at, or a form that is not in the file (§2.2).
 */
export const refuseIfInTheWay = (
  state: CaseState,
  { name, unless }: Pick<Action<CaseState, never>, 'name' | 'unless'>,
  context: Context,
): Refusal | null =>
  isRecused(state, context.actor.id)
    ? refusals.recused(context.actor.id)
    : (unless?.(state, context) ?? refuseIfFormMissing(context, name));

/** What can be done at this point, by whom, and why the rest cannot. */
export const nextStepsFor = (state: CaseState, context: Context): NextStep[] =>
  rowsAt(state.stage).map(({ action, by }) => {
    const { name, chinese, summary, ground } = action;
    const reason = refuseIfInTheWay(state, action, context);
    return {
      action: name,
      chinese,
      summary,
      ground,
      by,
      allowed: reason === null && hasRole(context.actor, by),
      reason,
    };
  });
