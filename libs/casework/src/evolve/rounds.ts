import type { LegalDate } from '../deadlines/index.js';
import type { DutySettled } from '../events/rounds.js';
import { isDecided, type CaseInExecution } from '../state/questions.js';
import { BrokenHistory, challengeable, inPart, opened, served, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';
import type { ReadSettled } from './corrected-money.js';
import type { ReadCorrection } from './corrections.js';
import { dutyDone, openAgain, settledDuties } from './duty-done.js';
import { settled, settledSummary } from './performance.js';

const lastPaidOn = ({ execution }: CaseInExecution): LegalDate | undefined =>
  execution.payments
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1);

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
  DutySettled: (state, done: DutySettled & ReadSettled) => dutyDone(challengeable(state), done),
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
    if (!applied) return corrected;
    if (corrected.stage === 'performed' || corrected.stage === 'summary-filed') return openAgain(corrected);
    if (corrected.stage === 'summary') {
      const open = openAgain(corrected);
      return told.settles === true && open.stage === 'summary' ? settledSummary(open, lastPaidOn(open) ?? on) : open;
    }
    if (told.settles !== true || corrected.stage !== 'executing') return corrected;
    return settled(corrected, lastPaidOn(corrected) ?? on);
  },
};
