import { isFiled } from '../state/questions.js';
import { BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';

/** Who handles the case: units together, and from one to another. */
export const handOver: Appliers<'UnitsJoined' | 'HandOverOffered' | 'HandOverConfirmed' | 'HandOverDeclined'> = {
  UnitsJoined: (state, { units }) => inPart(takenUp(state), 'aside', { jointUnits: units }),
  HandOverOffered: (state, offer, { by, on }) => inPart(takenUp(state), 'aside', { handOver: { ...offer, by, on } }),
  HandOverConfirmed: (state, { from, to, officers }, { on }) => {
    const before = takenUp(state);
    const { handOver, handedOver, jointUnits } = before.aside;
    if (handOver === null) throw new BrokenHistory('A case was taken that nobody had offered');
    const taken = inPart(before, 'aside', {
      jointUnits: jointUnits.filter((unit) => unit !== to),
      handOver: null,
      handedOver: [...handedOver, { from, to, on }],
    });
    const moved = inPart(taken, 'intake', { clue: { ...before.intake.clue, unit: to } });
    return isFiled(moved)
      ? inPart(moved, 'investigation', { officers })
      : inPart(moved, 'intake', { verifiers: officers });
  },
  HandOverDeclined: (state) => inPart(takenUp(state), 'aside', { handOver: null }),
};
