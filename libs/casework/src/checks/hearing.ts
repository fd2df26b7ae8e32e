import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { hearingPanelOf } from '../standing/hearing-panel.js';
import { isRecused } from '../standing/recused.js';
import type { At } from '../state/case-state.js';

/** Checks that the acts of a hearing share. */

/** The person who acts is the host that a department head named (HR Art.12). */
export const refuseUnlessHost = ({ hearing: { panel } }: At<'hearing'>, { actor }: Context): Refusal | null =>
  panel?.host === actor.id ? null : refusals.notTheHost(actor.id, panel?.host ?? null);

/** The hearing has been held: only the report is left. */
export const refuseIfHeld = ({ hearing: { held } }: At<'hearing'>): Refusal | null =>
  held === null ? null : refusals.nothingToDo('hearing-held');

/** Host, recorder and assessors, who keep away from a case they were recused from. */
export const refuseIfPanelRecused = (state: At<'hearing'>): Refusal | null => {
  const recused = hearingPanelOf(state).find((person) => isRecused(state, person));
  return recused === undefined ? null : refusals.recused(recused);
};
