import { refuseUnlessWithinPowers } from '../../checks/officers.js';
import { refuseUnlessOwnNameFits } from '../../checks/own-name.js';
import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import { actingUnit } from '../../registry/acting-unit.js';
import { refuseIfLimitationExpired } from '../../standing/limitation.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class FileCase {
  @Optional() @Text() opinion?: string;
}

/** T3. A department head files the case; it gets its code and the 90 days begin. */
export const fileCase = act({
  name: 'file-case',
  chinese: '批准立案',
  summary: 'File the case',
  ground: 'PR Art.19',
  body: FileCase,
  refuseIf: ({ proposal }: At<'verifying'>, context) => refuseUnlessDecidable(proposal, 'filing', context),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'filing');
    if (isRefusal(proposal)) return proposal;
    const { basisId, violationEndedOn, actingName, graveHarm } = proposal.content;
    const { clue } = state.intake;
    const unit = actingUnit(clue.unit, actingName);
    // Once more on the day of the decision: register and party may be other ones since the proposal.
    const refused =
      refuseIfLimitationExpired({ violationEndedOn, graveHarm, foundOn: clue.receivedOn }, context) ??
      (actingName === 'unit' ? refuseUnlessOwnNameFits(unit, clue, context) : null) ??
      refuseUnlessWithinPowers(unit, basisId, 'penalty', context);
    if (refused !== null) return refused;
    const caseCode = context.number('case', unit);
    return recorded('CaseFiled', { caseCode, basisId, violationEndedOn, actingName, ...body });
  },
});
