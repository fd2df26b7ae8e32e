import { refuseUnlessAssigned } from '../../checks/officers.js';
import { particularsFaults } from '../../checks/particulars.js';
import { ParticularsCompleted } from '../../events/particulars.js';
import { refusals } from '../../refusals/index.js';
import { lastHandlersOf, type OpenedCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Who registered the clue, or handles the case since. */
const whoKnow = (state: OpenedCase): string[] =>
  state.stage === 'clue' ? [state.intake.registeredBy] : lastHandlersOf(state);

/**
 * What forms ask of the party (PR Art.62(1)) and was learned after the clue. Forms that were made before stay as they
 * are. Kind and name are the clue's: who changes them speaks of somebody else.
 */
export const completeParticulars = act({
  name: 'complete-particulars',
  chinese: '补充当事人基本情况',
  summary: 'Enter particulars of the party that were learned after the clue: domicile, representative, telephone',
  ground: 'PR Art.62(1)',
  body: ParticularsCompleted,
  faults: (body) => particularsFaults(body),
  refuseIf: (state: OpenedCase, context) => refuseUnlessAssigned(whoKnow(state), context),
  happenedOn: ({ learnedOn }) => learnedOn,
  decide: ({ intake }, body, context) => {
    const { learnedOn, ...particulars } = body;
    const { party, receivedOn } = intake.clue;
    if (learnedOn > context.day) return refusals.notInTheFuture('learnedOn');
    if (learnedOn < receivedOn) return refusals.beforeTheCase('learnedOn', 'clue-was-received');
    const said = Object.entries(particulars) as [keyof typeof particulars, string][];
    if (said.every(([field, value]) => party[field] === value)) return refusals.nothingToDo('nothing-new-of-party');
    const { creditCode } = particulars;
    if (creditCode !== undefined && party.creditCode !== undefined && creditCode !== party.creditCode)
      return refusals.anotherCreditCode();
    return recorded('ParticularsCompleted', body);
  },
});
