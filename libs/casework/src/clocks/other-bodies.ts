import type { CaseState } from '../state/case-state.js';
import { hasLeft, isTakenUp, type CaseTakenUp } from '../state/questions.js';
import type { Running } from './running.js';

/** The talks end with an agreement, or when the common superior is asked or decides (PR Art.13, 16). */
const jurisdiction = (state: CaseTakenUp): Running[] => {
  const { dispute, asked, superiorDecisions } = state.aside.otherBodies;
  const leftOn = hasLeft(state) ? state.transfer.on : null;
  const clocks: Running[] = [];
  if (dispute !== null) {
    const decided = superiorDecisions.find(({ decidedOn }) => decidedOn >= dispute.disputedOn)?.decidedOn ?? null;
    const referredUp = asked !== null && asked.receivedOn >= dispute.disputedOn ? asked.receivedOn : decided;
    const stoppedOn = dispute.settled?.settledOn ?? referredUp ?? leftOn;
    clocks.push({ id: 'jurisdiction-talks', start: dispute.disputedOn, stoppedOn });
  }
  if (asked?.matter === 'designation')
    clocks.push({ id: 'jurisdiction-designation', start: asked.receivedOn, stoppedOn: asked.answeredOn ?? leftOn });
  return clocks;
};

/** What another body, or the bureau with it, has to do in time: talks, designation, assistance (PR Art.13, 16, 45). */
export const outside = (state: CaseState): Running[] => {
  if (!isTakenUp(state)) return [];
  const letters = state.aside.otherBodies.letters.flatMap(({ letter, receivedOn, lateUntil, answeredOn }): Running[] =>
    receivedOn === null
      ? []
      : [
          {
            id: 'assistance',
            of: letter,
            start: receivedOn,
            stoppedOn: answeredOn ?? (hasLeft(state) ? state.transfer.on : null),
            ...(lateUntil === null ? {} : { fixedDue: lateUntil }),
          },
        ],
  );
  return [...jurisdiction(state), ...letters];
};
