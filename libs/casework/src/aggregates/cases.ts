import { hasRole, type Actor, type Role } from '../actor.js';
import { refuseIfLackingByLaw } from '../checks/asked-by-law.js';
import { lapsesDue } from '../clocks/lapses.js';
import { refuseIfReporterSaid } from '../complaints/named-in-case.js';
import type { Context, Deciding } from '../context.js';
import type { Aggregate } from '../decide/aggregate.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseEvent } from '../events/catalogue.js';
import { evolve } from '../evolve/fold.js';
import { factsOfLine } from '../evolve/line-facts.js';
import { missingForms } from '../forms/missing-forms.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { isRecused } from '../standing/recused.js';
import type { CaseState } from '../state/case-state.js';
import { caseActs, rowsOf } from '../steps/case-acts.js';
import { wayTo } from '../steps/way-to.js';

/** A form that has to be in the file before an act (§2.2). */
const refuseIfFormMissing = (
  { facts, forParty, law: { forms } }: Context,
  act: { readonly action: string; readonly chinese: string },
): Refusal | null => {
  const [missing] = missingForms(factsOfLine(facts, forParty), act.action, forms);
  if (missing === undefined) return null;
  const wanted = missing.anyOf.map((number) => ({ number, name: forms.forms[number - 1]?.name ?? '' }));
  return refusals.documentMissing(act, wanted, missing.ground);
};

/** A deputy head who decides what the law keeps for the main head is told so on record. */
export const isKeptForMainHead = (by: readonly Role[], actor: Actor): boolean =>
  by.length === 1 && by[0] === 'main-head' && hasRole(actor, ['department-head']);

/** Cases: from the clue to the archive. */
export const cases: Aggregate<CaseState, CaseEvent, Context, Deciding> = {
  rows: caseActs,
  rowsAt: rowsOf,
  refuseNow: (state, { name: action, chinese, ground }, { law }) => {
    const missing = wayTo(state, action, law) ?? [];
    return missing.length === 0
      ? refusals.pastThisStage({ action, chinese, ground }, state.stage)
      : refusals.notAtThisStage({ action, chinese, ground }, state.stage, missing);
  },
  refuseIfKept: ({ name, chinese, ground }, by, actor) =>
    isKeptForMainHead(by, actor) ? refusals.keptForMainHead({ action: name, chinese, ground }) : null,
  refuseIfLacking: ({ name: action, chinese, ground }, body, faults) =>
    refuseIfLackingByLaw({ action, chinese, ground }, body, faults),
  refuseIfInTheWay: (state, { name, chinese, refuseIf }, context) =>
    isRecused(state, context.actor.id)
      ? refusals.recused(context.actor.id)
      : (refuseIf?.(state as never, context) ?? refuseIfFormMissing(context, { action: name, chinese })),
  refuseIfSaid: refuseIfReporterSaid,
  happenedBefore: lapsesDue,
  evolve,
  versionOf: (type) => caseEvents[type].v,
};
