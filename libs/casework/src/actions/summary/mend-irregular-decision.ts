import { refuseIfInvestigator } from '../../checks/pending.js';
import type { Context } from '../../context.js';
import type { LegalDate } from '../../deadlines/index.js';
import { Files, type StoredFile } from '../../events/files.js';
import { waysOfMending } from '../../events/summary.js';
import { Day, OneOf, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { certificateFault } from '../../registry/officer.js';
import { returnAfter } from '../../standing/give-back.js';
import type { At } from '../../state/case-state.js';
import { isIrregular } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class MendIrregularDecision {
  @OneOf(waysOfMending) way: (typeof waysOfMending)[number];
  @Text() reasons: string;
  @Day() toldOn: LegalDate;
  @Files() files?: StoredFile[];
}

/** Defects that a written supplement makes up for; everything else goes to what was decided or by whom (APL Art.38). */
const ofForm: ReadonlySet<string> = new Set(['number-not-drawn', 'not-at-this-stage']);

/** The register shows by now that every officer was certified on that day: it had lacked an entry (APL Art.42). */
const areCertified = ({ officers, decidedOn }: At<'summary'>['decision'], context: Context): boolean =>
  officers.every((id) => {
    const officer = context.officer(id);
    return officer !== undefined && certificateFault(officer, decidedOn) === null;
  });

/**
 * APL Art.75: who finds its own decision wrong puts it right. A decision on the spot that was handed over and is
 * irregular falls, and what was paid goes back; or what is wrong with its form alone is made up for in writing.
 */
export const mendIrregularDecision = act({
  name: 'mend-irregular-decision',
  chinese: '纠正不符合规定的当场处罚决定',
  summary: 'Mend an irregular decision on the spot: revoke it, or make up for a defect of form',
  ground: 'APL Art.38, 75; ALL Art.70, 74',
  body: MendIrregularDecision,
  happenedOn: (body) => body.toldOn,
  refuseIf: (state: At<'summary' | 'summary-filed'>, context) =>
    isIrregular(state)
      ? refuseIfInvestigator(state.decision.officers, context)
      : refusals.nothingToDo('no-irregular-decision'),
  decide: (state, body, context) => {
    if (body.toldOn < state.decision.decidedOn) return refusals.beforeTheCase('toldOn', 'the-decision');
    const { irregular = [] } = state.decision;
    const beyondForm = irregular.find(({ code }) =>
      code === 'certificate-invalid' ? !areCertified(state.decision, context) : !ofForm.has(code),
    );
    if (body.way === 'supplemented')
      return beyondForm === undefined
        ? recorded('IrregularDecisionMended', body)
        : refusals.mendedByRevocation(beyondForm.ground);
    const toReturn = returnAfter(state, { type: 'IrregularDecisionMended', data: body }, context);
    return recorded('IrregularDecisionMended', { ...body, ...toReturn });
  },
});
