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
import { act, refuseUnlessInMediation } from './act.js';
import type { Mediation } from './state.js';

const refuseIfAccepted = ({ accepted }: Mediation): Refusal | null =>
  accepted === null ? null : refusals.alreadySettled('The complaint was accepted');

/** Accepted and not ended: the mediation runs. */
const refuseUnlessRunning = ({ accepted, ended }: Mediation): Refusal | null => {
  if (accepted === null) return refusals.notYetInMediation('the complaint is not accepted');
  return ended === null ? null : refusals.alreadySettled('The mediation ended');
};

/**
 * What happens to a complaint, from its acceptance until both sides know that the mediation has ended (CR121
 * Art.15-27).
 */
export const mediationActs = [
  act({
    name: 'accept-complaint',
    chinese: '投诉受理决定',
    ground: 'CR121 Art.15',
    by: ['caseworker'],
    records: 'ComplaintAccepted',
    body: ComplaintAccepted,
    happened: ({ acceptedOn }) => acceptedOn,
    refuses: (state, { acceptedOn, toldOn }, context) =>
      refuseUnlessInMediation(state, context, refuseIfAccepted) ??
      (acceptedOn < state.received.receivedOn ? refusals.beforeTheCase('acceptedOn', 'the receipt') : null) ??
      (toldOn < acceptedOn ? refusals.notInOrder('toldOn', 'acceptedOn') : null) ??
      (toldOn > context.day ? refusals.notInTheFuture('toldOn') : null),
  }),
  act({
    name: 'refuse-complaint',
    chinese: '投诉不予受理决定',
    ground: 'CR121 Art.15',
    by: ['caseworker'],
    records: 'ComplaintRefused',
    body: ComplaintRefused,
    happened: ({ toldOn }) => toldOn,
    refuses: (state, { toldOn }, context) =>
      refuseUnlessInMediation(state, context, refuseIfAccepted) ??
      (toldOn < state.received.receivedOn ? refusals.beforeTheCase('toldOn', 'the receipt') : null),
  }),
  act({
    name: 'commission-mediation-test',
    chinese: '调解中的检验鉴定',
    ground: 'CR121 Art.22, 23(5)',
    by: ['caseworker'],
    records: 'MediationTestCommissioned',
    body: MediationTestCommissioned,
    happened: ({ commissionedOn }) => commissionedOn,
    refuses: (state, { commissionedOn }, context) =>
      refuseUnlessInMediation(state, context, (mediation) => {
        const fault = refuseUnlessRunning(mediation);
        if (fault !== null) return fault;
        if (mediation.tests.some(({ receivedOn }) => receivedOn === null))
          return refusals.nothingToDo('A test is under way.');
        const from = mediation.tests.at(-1)?.receivedOn ?? mediation.accepted?.acceptedOn ?? commissionedOn;
        return commissionedOn < from ? refusals.notInOrder('commissionedOn', from) : null;
      }),
  }),
  act({
    name: 'record-mediation-test',
    chinese: '调解中的检验鉴定结果',
    ground: 'CR121 Art.22, 23(5)',
    by: ['caseworker'],
    records: 'MediationTestReturned',
    body: MediationTestReturned,
    happened: ({ receivedOn }) => receivedOn,
    refuses: (state, { receivedOn }, context) =>
      refuseUnlessInMediation(state, context, (mediation) => {
        const test = mediation.tests.find((each) => each.receivedOn === null);
        if (test === undefined) return refusals.notYetInMediation('no test is under way');
        return receivedOn < test.commissionedOn ? refusals.notInOrder('receivedOn', 'commissionedOn') : null;
      }),
  }),
  act({
    name: 'end-mediation',
    chinese: '终止调解、达成调解',
    ground: 'CR121 Art.22, 23',
    by: ['caseworker'],
    records: 'MediationEnded',
    body: MediationEnded,
    happened: ({ endedOn }) => endedOn,
    refuses: (state, { endedOn }, context) =>
      refuseUnlessInMediation(
        state,
        context,
        (mediation) =>
          refuseUnlessRunning(mediation) ??
          (mediation.accepted !== null && endedOn < mediation.accepted.acceptedOn
            ? refusals.notInOrder('endedOn', 'acceptedOn')
            : null),
      ),
  }),
  act({
    name: 'tell-parties',
    chinese: '告知调解结束',
    ground: 'CR121 Art.23',
    by: ['caseworker'],
    records: 'PartiesTold',
    body: PartiesTold,
    refuses: (state, { complainantToldOn, targetToldOn }, context) =>
      refuseUnlessInMediation(state, context, ({ ended }) => {
        if (ended === null) return refusals.notYetInMediation('it has not ended');
        if (complainantToldOn < ended.endedOn || targetToldOn < ended.endedOn)
          return refusals.notInOrder('complainantToldOn and targetToldOn', 'endedOn');
        return complainantToldOn > context.day || targetToldOn > context.day
          ? refusals.notInTheFuture('complainantToldOn or targetToldOn')
          : null;
      }),
  }),
  act({
    name: 'hand-complaint-to-police',
    chinese: '投诉移送公安机关',
    ground: 'CR121 Art.42',
    by: ['caseworker'],
    records: 'ComplaintHandedToPolice',
    body: ComplaintHandedToPolice,
    happened: ({ handedOn }) => handedOn,
    refuses: (state, { handedOn }, context) =>
      refuseUnlessInMediation(state, context, () =>
        handedOn < state.received.receivedOn ? refusals.beforeTheCase('handedOn', 'the receipt') : null,
      ),
  }),
  act({
    name: 'note-clue',
    chinese: '调解中发现违法线索',
    ground: 'CR121 Art.27',
    by: ['caseworker'],
    records: 'ClueFoundInMediation',
    body: ClueFoundInMediation,
    happened: ({ foundOn }) => foundOn,
    refuses: (state, { foundOn }, context) =>
      refuseUnlessInMediation(state, context, ({ accepted }) => {
        if (accepted === null) return refusals.notYetInMediation('the complaint is not accepted');
        if (state.found !== null) return refusals.alreadySettled('A clue was noted');
        return foundOn < state.received.receivedOn ? refusals.beforeTheCase('foundOn', 'the receipt') : null;
      }),
  }),
];
