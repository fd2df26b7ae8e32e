import { noOtherBodies } from '../state/other-bodies.js';
import { at, having, type Appliers } from './applier.js';

/** A clue and its verification; published decisions. */
export const clue: Appliers<
  'ClueRegistered' | 'ReportMerged' | 'ReferenceCaseImported' | 'VerificationAssigned' | 'VerificationRecorded'
> = {
  ClueRegistered: (state, clue, { by, on }) => {
    at(state, 'none');
    return { stage: 'clue', clue, registeredBy: by, registeredOn: on, restartedOn: null };
  },
  ReportMerged: (state, { receivedOn }) => having(at(state, 'clue', 'verifying'), { restartedOn: receivedOn }),
  ReferenceCaseImported: (state, reference) => {
    at(state, 'none');
    return { stage: 'reference', reference };
  },
  VerificationAssigned: (state, { officers }) => {
    const before = at(state, 'clue', 'verifying', 'clue-referred');
    return before.stage === 'clue'
      ? having(before, {
          stage: 'verifying',
          verifiers: officers,
          verifications: [],
          recusals: [],
          measures: [],
          tests: [],
          corrections: [],
          otherBodies: noOtherBodies,
          proposal: null,
          extensions: [],
          jointUnits: [],
          handOver: null,
          handedOver: [],
        })
      : having(before, { verifiers: officers });
  },
  VerificationRecorded: (state, { findings }, { on }) => {
    const before = at(state, 'verifying');
    return having(before, { verifications: [...before.verifications, { on, findings }] });
  },
};
