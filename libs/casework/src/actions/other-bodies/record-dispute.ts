import { refuseUnlessHandler } from '../../checks/measures.js';
import { JurisdictionDisputed } from '../../events/jurisdiction.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * §4.1: the seven working days of the talks run from the dispute. Who filed first is on record: that bureau handles the
 * case.
 */
export const recordDispute = act({
  name: 'record-dispute',
  chinese: '记录管辖争议',
  summary: 'Record a dispute over the jurisdiction with another market regulator',
  ground: 'PR Art.13',
  body: JurisdictionDisputed,
  happenedOn: (body) => body.disputedOn,
  refuseIf: (state: CaseTakenUp, context) => {
    const { dispute } = state.aside.otherBodies;
    const open = dispute !== null && dispute.settled === null;
    return refuseUnlessHandler(state, context) ?? (open ? refusals.nothingToDo('dispute-recorded') : null);
  },
  decide: (state, body) =>
    body.disputedOn < state.intake.clue.receivedOn
      ? refusals.beforeTheCase('disputedOn', 'the-clue')
      : recorded('JurisdictionDisputed', body),
});
