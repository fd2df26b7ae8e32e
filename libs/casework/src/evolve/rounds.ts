import type { LegalDate } from '../deadlines/index.js';
import type { Duty } from '../state/challenges.js';
import { isDecided, type ChallengeableCase } from '../state/questions.js';
import { BrokenHistory, challengeable, inPart, opened, served, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';
import type { ReadCorrection } from './corrections.js';
import { settled } from './performance.js';

const settledDuties = (state: ChallengeableCase, isIt: (duty: Duty) => boolean, on: LegalDate): Duty[] =>
  state.challenges.duties.map((duty) => (duty.doneOn === null && isIt(duty) ? { ...duty, doneOn: on } : duty));

/** What a changed or revoked decision asks for, the rounds after it, and corrections (procedure §4.8, §4.9). */
export const rounds: Appliers<
  'PublicationWithdrawn' | 'DutySettled' | 'RoundOpened' | 'DecisionCorrected' | 'EntryCorrected'
> = {
  PublicationWithdrawn: (state, { withdrawnOn }) => {
    const before = challengeable(state);
    const duties = settledDuties(before, ({ kind }) => kind === 'withdraw-publication', withdrawnOn);
    const after = inPart(before, 'challenges', { duties });
    return isDecided(after) ? inPart(after, 'publication', { withdrawnOn }) : after;
  },
  DutySettled: (state, { duty, on }) => {
    const before = challengeable(state);
    return inPart(before, 'challenges', { duties: settledDuties(before, ({ id }) => id === duty, on) });
  },
  RoundOpened: (state, { round: number, orderedOn, by }, { on }) => {
    const before = served(state);
    const { redo } = before.challenges;
    if (redo === null) throw new BrokenHistory('A new round was opened and nobody had ordered it');
    const again = backToInvestigation(before, { reviews: [], excluded: [], gainsUncomputable: null });
    const { forProcedure } = redo;
    return {
      ...again,
      aside: { ...again.aside, extensions: again.aside.extensions.filter(({ clock }) => clock === 'verification') },
      challenges: {
        ...again.challenges,
        duties: settledDuties(before, ({ kind }) => kind === 'redo', on),
        round: { number, orderedOn, forProcedure, ...(by === undefined ? {} : { by }) },
        redo: null,
      },
      earlierRounds: [...before.earlierRounds, { ...before, earlierRounds: [] }],
    };
  },
  // The decision stays as it was written; who reads the history finds the correction beside it.
  DecisionCorrected: (state) => state,
  // What was corrected stands in the entry already when a whole history is read (corrections.ts).
  EntryCorrected: (state, read: ReadCorrection, { by, on }) => {
    const before = opened(state);
    const { correction = 0, applied = false, ...told } = read;
    const entry = { ...told, correction, applied, by, on };
    const corrected = inPart(before, 'intake', { corrected: [...(before.intake.corrected ?? []), entry] });
    if (!applied || told.settles !== true || corrected.stage !== 'executing') return corrected;
    const lastPaid = corrected.execution.payments
      .map(({ paidOn }) => paidOn)
      .sort()
      .at(-1);
    return settled(corrected, lastPaid ?? on);
  },
};
