import { refuseUnlessTwoCertified } from '../../checks/officers.js';
import { refuseUnlessOfUnits } from '../../checks/unit-officers.js';
import type { Context } from '../../context.js';
import { OfficersAssigned } from '../../events/filing.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { everReviewed } from '../../standing/ever-handled.js';
import { hearingPanelOf } from '../../standing/hearing-panel.js';
import { isRecused } from '../../standing/recused.js';
import type { CaseTakenUp, FiledCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * Who reviewed the case or sits on its hearing cannot come to handle it: the duties stay apart whichever came first.
 */
export const refuseIfDutiesMix = (
  state: CaseTakenUp,
  officers: readonly string[],
  { facts }: Context,
): Refusal | null => {
  const recused = officers.find((officer) => isRecused(state, officer));
  if (recused !== undefined) return refusals.recused(recused);
  const reviewer = officers.find((officer) => everReviewed(facts, officer));
  if (reviewer !== undefined) return refusals.separationOfDuty(reviewer, 'reviewed-no-handling', 'PR Art.49');
  const seated = hearingPanelOf(state);
  const hearing = officers.find((officer) => seated.includes(officer));
  return hearing === undefined ? null : refusals.separationOfDuty(hearing, 'sits-no-handling', 'HR Art.11');
};

/** T3, T6. At least two officers with 执法资格; naming others later replaces them. */
export const assignOfficers = act({
  name: 'assign-officers',
  chinese: '指定办案人员',
  summary: 'Name the case officers',
  ground: 'PR Art.19, 21; APL Art.42',
  body: OfficersAssigned,
  decide: (state: FiledCase, body, context) =>
    refuseUnlessTwoCertified(body.officers, context) ??
    refuseUnlessOfUnits(body.officers, [state.intake.clue.unit, ...state.aside.jointUnits], context) ??
    refuseIfDutiesMix(state, body.officers, context) ??
    recorded('OfficersAssigned', body),
});
