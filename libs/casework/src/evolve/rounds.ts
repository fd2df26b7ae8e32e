import type { LegalDate } from '../deadlines/index.js';
import type { DutySettled, EntryCorrected } from '../events/rounds.js';
import type { CaseState } from '../state/case-state.js';
import {
  hasExecution,
  isDecided,
  isFiled,
  type CaseInExecution,
  type ChallengeableCase,
  type OpenedCase,
} from '../state/questions.js';
import { BrokenHistory, challengeable, inPart, opened, served, type Appliers } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';
import { cashBackOn } from './cash.js';
import type { ReadSettled } from './corrected-money.js';
import type { ReadCorrection } from './corrections.js';
import { dutyDone, dutyOf, openAgain, settledDuties } from './duty-done.js';
import { withOpenMoney, withOwedAgain } from './owing.js';
import { endedOnTheSpot, settled, settledSummary } from './performance.js';
import { endedRoundOf, inRound } from './round-money.js';

const lastPaidOn = ({ execution }: CaseInExecution): LegalDate | undefined =>
  execution.payments
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1);

/** The last of the cash is back with the party: a penalty on the spot that waited for the bank alone is over. */
const withoutCash = (state: ChallengeableCase): CaseState => {
  const cashWentBack = hasExecution(state) ? cashBackOn(state) : null;
  if (!hasExecution(state) || cashWentBack === null) return state;
  const after = { ...state, execution: { ...state.execution, cashWentBack } } as CaseInExecution;
  return after.stage === 'summary' && after.execution.performedOn !== null
    ? endedOnTheSpot(after, cashWentBack)
    : after;
};

/** What the correction finds open of the money of the party. */
const withMoney = (state: OpenedCase, { openMoney }: EntryCorrected, on: LegalDate): OpenedCase =>
  withOpenMoney(withOwedAgain(state, openMoney), openMoney, on);

/** The same of the round that the correction is of. */
const withMoneyFound = (state: OpenedCase, told: EntryCorrected, on: LegalDate): OpenedCase =>
  told.ofRound !== undefined && isFiled(state)
    ? inRound(state, told.ofRound, (ended) => withMoney(ended, told, on))
    : withMoney(state, told, on);

/** A duty done, with what its event finds open of the money. */
const withDutyDone = (state: ChallengeableCase, done: DutySettled & ReadSettled): ChallengeableCase => {
  const { openMoney, on } = done;
  return withOpenMoney(dutyDone(withOwedAgain(state, openMoney), done), openMoney, on);
};

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
  DutySettled: (state, done: DutySettled & ReadSettled) => {
    const { duty, settled: then, cashWentBack = false } = done;
    const before = challengeable(state);
    const ended = endedRoundOf(before, dutyOf(before.challenges.duties, duty, then) ?? then);
    if (ended !== undefined && isFiled(before))
      return inRound(before, ended, (round) => withDutyDone(challengeable(round), done));
    const after = withDutyDone(before, done);
    return cashWentBack ? withoutCash(after) : after;
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
  EntryCorrected: (state, read: ReadCorrection, { by, on, party }) => {
    const { correction = 0, applied = false, ofParty, ...told } = read;
    const isOwn = ofParty === undefined || party === undefined || ofParty === party;
    const { ofRound } = told;
    const before = applied && isOwn ? withMoneyFound(opened(state), told, on) : opened(state);
    const entry = { ...told, correction, applied, by, on };
    const corrected = inPart(before, 'intake', { corrected: [...(before.intake.corrected ?? []), entry] });
    if (!applied || ofRound !== undefined) return corrected;
    if (corrected.stage === 'performed' || corrected.stage === 'summary-filed') return openAgain(corrected);
    if (corrected.stage === 'summary') {
      const open = openAgain(corrected);
      return told.settles === true && open.stage === 'summary' ? settledSummary(open, lastPaidOn(open) ?? on) : open;
    }
    if (told.settles !== true || corrected.stage !== 'executing') return corrected;
    return settled(corrected, lastPaidOn(corrected) ?? on);
  },
};
