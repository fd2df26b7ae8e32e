import { isFiled, type CaseTakenUp } from '../state/questions.js';
import { BrokenHistory, inPart, takenUp, type Appliers } from './applier.js';

/** The case without a person among those who handle it. */
const without = (state: CaseTakenUp, person: string): CaseTakenUp => {
  const left = inPart(state, 'intake', { verifiers: state.intake.verifiers.filter((id) => id !== person) });
  if (!isFiled(left)) return left;
  return inPart(left, 'investigation', { officers: left.investigation.officers.filter((id) => id !== person) });
};

/** Pleas for recusal; who is recused is off the case at once. */
export const recusal: Appliers<'RecusalRequested' | 'RecusalDecided'> = {
  RecusalRequested: (state, plea, { on }) => {
    const before = takenUp(state);
    if (before.aside.recusals.some(({ person, decided }) => person === plea.person && decided === null))
      throw new BrokenHistory(`A second plea against ${plea.person} was recorded before the first was decided`);
    return inPart(before, 'aside', { recusals: [...before.aside.recusals, { ...plea, on, decided: null }] });
  },
  RecusalDecided: (state, { person, granted, discussion }, { on }) => {
    const before = takenUp(state);
    if (!before.aside.recusals.some((plea) => plea.person === person && plea.decided === null))
      throw new BrokenHistory(`A recusal of ${person} was decided and nobody had asked for it`);
    const held = discussion?.heldOn === undefined ? {} : { heldOn: discussion.heldOn };
    const recusals = before.aside.recusals.map((plea) =>
      plea.person === person && plea.decided === null ? { ...plea, decided: { granted, on, ...held } } : plea,
    );
    const decided = inPart(before, 'aside', { recusals });
    return granted ? without(decided, person) : decided;
  },
};
