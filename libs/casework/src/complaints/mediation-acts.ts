import { legalDateOf } from '../deadlines/index.js';
import {
  ClueFoundInMediation,
  ComplaintAccepted,
  ComplaintHandedToPolice,
  ComplaintRefused,
  MediationEnded,
  MediationTestCommissioned,
  MediationTestReturned,
  PartiesTold,
} from '../events/complaints.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { complaintAct, refuseIfBefore, refuseIfBeforeReceipt, refuseUnlessInMediation } from './act.js';
import type { Complaint, Mediation } from './state.js';

const refuseIfAccepted = ({ accepted }: Mediation): Refusal | null =>
  accepted === null ? null : refusals.alreadySettled('complaint-accepted');

/** Accepted and not ended: the mediation runs. */
const refuseUnlessRunning = ({ accepted, ended }: Mediation): Refusal | null => {
  if (accepted === null) return refusals.notYetInMediation('not-accepted');
  return ended === null ? null : refusals.alreadySettled('mediation-ended');
};

/** The test that is under way. */
const testUnderWay = (mediation: Mediation | null) => mediation?.tests.find(({ receivedOn }) => receivedOn === null);

const refuseIfTestUnderWay = (mediation: Mediation): Refusal | null =>
  testUnderWay(mediation) === undefined ? null : refusals.nothingToDo('test-under-way');

/** The day before which a test of this mediation cannot be commissioned. */
const testFrom = ({ mediation }: Complaint): string | undefined =>
  mediation?.tests.at(-1)?.receivedOn ?? mediation?.accepted?.acceptedOn;

/**
 * What happens to a complaint, from its acceptance until both sides know that the mediation has ended (CR121
 * Art.15-27).
 */
export const mediationActs = [
  complaintAct({
    name: 'accept-complaint',
    chinese: '投诉受理决定',
    summary: 'Accept a complaint and tell the complainant',
    ground: 'CR121 Art.15',
    by: ['caseworker'],
    records: 'ComplaintAccepted',
    body: ComplaintAccepted,
    happenedOn: ({ acceptedOn }) => acceptedOn,
    refuseIf: refuseUnlessInMediation(refuseIfAccepted),
    refuseUnlessFit: (state, { acceptedOn, toldOn }, { now }) =>
      refuseIfBeforeReceipt(state, acceptedOn, 'acceptedOn') ??
      refuseIfBefore(toldOn, acceptedOn, 'toldOn', 'acceptedOn') ??
      (toldOn > legalDateOf(now) ? refusals.notInTheFuture('toldOn') : null),
  }),
  complaintAct({
    name: 'refuse-complaint',
    chinese: '投诉不予受理决定',
    summary: 'Decline a complaint and tell the complainant why',
    ground: 'CR121 Art.15',
    by: ['caseworker'],
    records: 'ComplaintRefused',
    body: ComplaintRefused,
    happenedOn: ({ toldOn }) => toldOn,
    refuseIf: refuseUnlessInMediation(refuseIfAccepted),
    refuseUnlessFit: (state, { toldOn }) => refuseIfBeforeReceipt(state, toldOn, 'toldOn'),
  }),
  complaintAct({
    name: 'commission-mediation-test',
    chinese: '调解中的检验鉴定',
    summary: 'Commission a test during the mediation, which waits for it',
    ground: 'CR121 Art.22, 23(5)',
    by: ['caseworker'],
    records: 'MediationTestCommissioned',
    body: MediationTestCommissioned,
    happenedOn: ({ commissionedOn }) => commissionedOn,
    refuseIf: refuseUnlessInMediation((mediation) => refuseUnlessRunning(mediation) ?? refuseIfTestUnderWay(mediation)),
    refuseUnlessFit: (state, { commissionedOn }) => {
      const from = testFrom(state) ?? commissionedOn;
      return refuseIfBefore(commissionedOn, from, 'commissionedOn', { code: 'day', parameters: { of: from } });
    },
  }),
  complaintAct({
    name: 'record-mediation-test',
    chinese: '调解中的检验鉴定结果',
    summary: 'Record the result of a test, from which the mediation goes on',
    ground: 'CR121 Art.22, 23(5)',
    by: ['caseworker'],
    records: 'MediationTestReturned',
    body: MediationTestReturned,
    happenedOn: ({ receivedOn }) => receivedOn,
    refuseIf: refuseUnlessInMediation((mediation) =>
      testUnderWay(mediation) === undefined ? refusals.notYetInMediation('no-test') : null,
    ),
    refuseUnlessFit: ({ mediation }, { receivedOn }) =>
      refuseIfBefore(receivedOn, testUnderWay(mediation)?.commissionedOn ?? receivedOn, 'receivedOn', 'commissionedOn'),
  }),
  complaintAct({
    name: 'end-mediation',
    chinese: '终止调解、达成调解',
    summary: 'End the mediation, with an agreement or without',
    ground: 'CR121 Art.22, 23',
    by: ['caseworker'],
    records: 'MediationEnded',
    body: MediationEnded,
    happenedOn: ({ endedOn }) => endedOn,
    refuseIf: refuseUnlessInMediation(refuseUnlessRunning),
    refuseUnlessFit: ({ mediation }, { endedOn }) =>
      refuseIfBefore(endedOn, mediation?.accepted?.acceptedOn ?? endedOn, 'endedOn', 'acceptedOn'),
  }),
  complaintAct({
    name: 'tell-parties',
    chinese: '告知调解结束',
    summary: 'Record that both sides were told that the mediation has ended',
    ground: 'CR121 Art.23',
    by: ['caseworker'],
    records: 'PartiesTold',
    body: PartiesTold,
    refuseIf: refuseUnlessInMediation(({ ended }) => (ended === null ? refusals.notYetInMediation('not-ended') : null)),
    refuseUnlessFit: ({ mediation }, { complainantToldOn, targetToldOn }, { now }) => {
      const days = [complainantToldOn, targetToldOn];
      const endedOn = mediation?.ended?.endedOn ?? '';
      if (days.some((day) => day < endedOn)) return refusals.notInOrder('both-tellings', 'endedOn');
      return days.some((day) => day > legalDateOf(now)) ? refusals.notInTheFuture('either-telling') : null;
    },
  }),
  complaintAct({
    name: 'hand-complaint-to-police',
    chinese: '投诉移送公安机关',
    summary: 'Hand a complaint that is extortion to the police',
    ground: 'CR121 Art.42',
    by: ['caseworker'],
    records: 'ComplaintHandedToPolice',
    body: ComplaintHandedToPolice,
    happenedOn: ({ handedOn }) => handedOn,
    refuseIf: refuseUnlessInMediation(() => null),
    refuseUnlessFit: (state, { handedOn }) => refuseIfBeforeReceipt(state, handedOn, 'handedOn'),
  }),
  complaintAct({
    name: 'note-clue',
    chinese: '调解中发现违法线索',
    summary: 'Note that the mediation brought a clue to light',
    ground: 'CR121 Art.27',
    by: ['caseworker'],
    records: 'ClueFoundInMediation',
    body: ClueFoundInMediation,
    happenedOn: ({ foundOn }) => foundOn,
    refuseIf: refuseUnlessInMediation(({ accepted }, { found }) => {
      if (accepted === null) return refusals.notYetInMediation('not-accepted');
      return found === null ? null : refusals.alreadySettled('clue-noted');
    }),
    refuseUnlessFit: (state, { foundOn }) => refuseIfBeforeReceipt(state, foundOn, 'foundOn'),
  }),
];
