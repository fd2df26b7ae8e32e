import { noOtherBodies } from '../state/other-bodies.js';
import type { Aside } from '../state/parts.js';
import { at, inPart, opened, type Appliers } from './applier.js';

const nothingAside: Aside = {
  recusals: [],
  measures: [],
  tests: [],
  corrections: [],
  otherBodies: noOtherBodies,
  serviceAttempts: [],
  serviceAddresses: [],
  extensions: [],
  jointUnits: [],
  handOver: null,
  handedOver: [],
  links: [],
};

/** A clue and its verification; published decisions. */
export const clue: Appliers<
  | 'ClueRegistered'
  | 'ParticularsCompleted'
  | 'ReportMerged'
  | 'ReferenceCaseImported'
  | 'VerificationAssigned'
  | 'VerificationRecorded'
> = {
  ClueRegistered: (state, clue, { by, on }) => {
    at(state, 'none');
    const registered = { registeredBy: by, registeredOn: on, restartedOn: null };
    return { stage: 'clue', intake: { clue, ...registered, verifiers: [], verifications: [] } };
  },
  ParticularsCompleted: (state, { learnedOn: _day, ...particulars }) => {
    const before = opened(state);
    const { clue } = before.intake;
    return inPart(before, 'intake', { clue: { ...clue, party: { ...clue.party, ...particulars } } });
  },
  ReportMerged: (state, { receivedOn }) =>
    inPart(at(state, 'clue', 'verifying'), 'intake', { restartedOn: receivedOn }),
  ReferenceCaseImported: (state, reference) => {
    at(state, 'none');
    return { stage: 'reference', reference };
  },
  VerificationAssigned: (state, { officers }) => {
    const assigned = inPart(at(state, 'clue', 'verifying', 'clue-referred'), 'intake', { verifiers: officers });
    return assigned.stage === 'clue'
      ? { ...assigned, stage: 'verifying', aside: nothingAside, proposal: null }
      : assigned;
  },
  VerificationRecorded: (state, { findings }, { on }) => {
    const before = at(state, 'verifying');
    return inPart(before, 'intake', { verifications: [...before.intake.verifications, { on, findings }] });
  },
};
