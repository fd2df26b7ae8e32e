import { ComplaintDisputed, ComplaintDisputeReported, ComplaintDisputeSettled } from '../events/complaints.js';
import { refusals } from '../refusals/index.js';
import { act, refuseUnlessHandling } from './act.js';
import { isOpenTrack, openDispute } from './state.js';

/**
 * Who is responsible for a track is in dispute: seven working days to agree, otherwise the common superior says (CR121
 * Art.33).
 */
export const disputeActs = [
  act({
    name: 'record-complaint-dispute',
    chinese: '记录投诉举报管辖争议',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputed',
    body: ComplaintDisputed,
    happened: ({ disputedOn }) => disputedOn,
    refuses: (state, { track, disputedOn }, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      if (!isOpenTrack(state, track)) return refusals.notThisTrack(track);
      if (openDispute(state) !== null) return refusals.nothingToDo('A dispute is on record already.');
      return disputedOn < state.received.receivedOn ? refusals.beforeTheCase('disputedOn', 'the receipt') : null;
    },
  }),
  act({
    name: 'report-complaint-dispute',
    chinese: '报请共同上级指定投诉举报管辖',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputeReported',
    body: ComplaintDisputeReported,
    happened: ({ reportedOn }) => reportedOn,
    refuses: (state, { reportedOn }, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      const dispute = openDispute(state);
      if (dispute === null) return refusals.noComplaintDispute();
      if (dispute.reported !== null) return refusals.alreadySettled('The common superior was asked');
      return reportedOn < dispute.disputedOn ? refusals.notInOrder('reportedOn', 'disputedOn') : null;
    },
  }),
  act({
    name: 'settle-complaint-dispute',
    chinese: '记录投诉举报管辖确定',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputeSettled',
    body: ComplaintDisputeSettled,
    happened: ({ settledOn }) => settledOn,
    refuses: (state, { by, settledOn }, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      const dispute = openDispute(state);
      if (dispute === null) return refusals.noComplaintDispute();
      const { reported, disputedOn } = dispute;
      if (by === 'superior' && reported === null)
        return refusals.missingBefore('The report to the common superior', 'CR121 Art.33');
      const from = by === 'superior' && reported !== null ? reported.reportedOn : disputedOn;
      return settledOn < from ? refusals.notInOrder('settledOn', from) : null;
    },
  }),
];
