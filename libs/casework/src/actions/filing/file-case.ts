import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import { actingUnit } from '../../registry/acting-unit.js';
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
  decide: (state, _body, context) => {
    const proposal = endorsed(state.proposal, 'filing');
    if (isRefusal(proposal)) return proposal;
    const { basisId, violationEndedOn, actingName } = proposal.content;
    const caseCode = context.number('case', actingUnit(state.intake.clue.unit, actingName));
    return recorded('CaseFiled', { caseCode, basisId, violationEndedOn, actingName });
  },
});
