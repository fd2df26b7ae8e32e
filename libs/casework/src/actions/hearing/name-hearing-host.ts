import { refuseIfHeld } from '../../checks/hearing.js';
import { HearingPanelNamed } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import { everHandled } from '../../standing/ever-handled.js';
import { isRecused } from '../../standing/recused.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * T34. Nobody who ever handled the case sits on the panel. Naming again replaces the panel, and its preparation
 * begins anew.
 */
export const nameHearingHost = act({
  name: 'name-hearing-host',
  chinese: '指定听证主持人',
  summary: 'Name the host, the recorder and up to two assessors of the hearing',
  ground: 'APL Art.64(4); HR Art.10, 11, 18',
  body: HearingPanelNamed,
  refuseIf: (state: At<'hearing'>) => refuseIfHeld(state),
  decide: (state, body, { facts }) => {
    const { host, recorder, assessors = [] } = body;
    if (assessors.length > 2) return refusals.tooManyAssessors(assessors.length);
    const panel = [host, recorder, ...assessors];
    const twice = panel.find((person, place) => panel.indexOf(person) !== place);
    if (twice !== undefined) return refusals.separationOfDuty(twice, 'named-for-two', 'HR Art.10');
    const handled = panel.find((person) => everHandled(facts, person));
    if (handled !== undefined)
      return refusals.separationOfDuty(handled, 'handled-no-hearing', 'HR Art.11; APL Art.64(4)');
    const recused = panel.find((person) => isRecused(state, person));
    return recused === undefined ? recorded('HearingPanelNamed', body) : refusals.recused(recused);
  },
});
