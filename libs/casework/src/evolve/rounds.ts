import type { CaseState, EndedRound } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import { BrokenHistory, type Appliers } from './applier.js';
import { challengeable } from './challenges.js';

type WithDuties = ReturnType<typeof challengeable>;

const settledDuties = (state: WithDuties, isIt: (duty: WithDuties['duties'][number]) => boolean, on: LegalDate) =>
  state.duties.map((duty) => (duty.doneOn === null && isIt(duty) ? { ...duty, doneOn: on } : duty));

const served = (state: CaseState): EndedRound => {
  if (!('servedOn' in state)) throw new BrokenHistory(`A new round was opened at stage ${state.stage}`);
  return state;
};

/** What a changed or revoked decision asks for, the rounds after it, and corrections (procedure §4.8, §4.9). */
export const rounds: Appliers<
  'PublicationWithdrawn' | 'DutySettled' | 'RoundOpened' | 'DecisionCorrected' | 'EntryCorrected'
> = {
  PublicationWithdrawn: (state, { withdrawnOn }) => {
    const before = challengeable(state);
    const duties = settledDuties(before, ({ kind }) => kind === 'withdraw-publication', withdrawnOn);
    return 'withdrawnOn' in before ? { ...before, duties, withdrawnOn } : { ...before, duties };
  },
  DutySettled: (state, { duty, on }) => {
    const before = challengeable(state);
    return { ...before, duties: settledDuties(before, ({ id }) => id === duty, on) };
  },
  RoundOpened: (state, { round, orderedOn, by }, { on }) => {
    const before = served(state);
    const { earlierRounds, ...ended } = before;
    const { redo } = ended;
    if (redo === null) throw new BrokenHistory('A new round was opened and nobody had ordered it');
    const over = { ...ended, earlierRounds: [] } as EndedRound;
    return {
      stage: 'investigating',
      clue: ended.clue,
      restartedOn: ended.restartedOn,
      jointUnits: ended.jointUnits,
      handOver: ended.handOver,
      handedOver: ended.handedOver,
      gainsUncomputable: null,
      registeredBy: ended.registeredBy,
      registeredOn: ended.registeredOn,
      otherBodies: ended.otherBodies,
      verifiers: ended.verifiers,
      verifications: ended.verifications,
      extensions: ended.extensions.filter(({ clock }) => clock === 'verification'),
      recusals: ended.recusals,
      measures: ended.measures,
      tests: ended.tests,
      corrections: ended.corrections,
      filing: ended.filing,
      filedOn: ended.filedOn,
      filedBy: ended.filedBy,
      officers: ended.officers,
      inspections: ended.inspections,
      questionings: ended.questionings,
      evidence: ended.evidence,
      reviews: [],
      excluded: [],
      challenges: ended.challenges,
      duties: settledDuties(before, ({ kind }) => kind === 'redo', on),
      earlierRounds: [...earlierRounds, over],
      round: { number: round, orderedOn, forProcedure: redo.forProcedure, ...(by === undefined ? {} : { by }) },
      redo: null,
      proposal: null,
    };
  },
  // The decision and the entries stay as they were written; who reads the history finds the correction beside them.
  DecisionCorrected: (state) => state,
  EntryCorrected: (state) => state,
};
