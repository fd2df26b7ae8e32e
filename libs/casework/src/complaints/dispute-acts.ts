import { ComplaintDisputed, ComplaintDisputeReported, ComplaintDisputeSettled } from '../events/complaints.js';
import { refusals } from '../refusals/index.js';
import { complaintAct, refuseIfBefore, refuseIfBeforeReceipt, refuseUnlessHandling } from './act.js';
import { isOpenTrack, openDispute } from './state.js';

/**
 * Who is responsible for a track is in dispute: seven working days to agree, otherwise the common superior says (CR121
 * Art.33).
 */
export const disputeActs = [
  complaintAct({
    name: 'record-complaint-dispute',
    chinese: '记录投诉举报管辖争议',
    summary: 'Record that another regulator claims or declines a track',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputed',
    body: ComplaintDisputed,
    happenedOn: ({ disputedOn }) => disputedOn,
    refuseIf: (state, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      if (!isOpenTrack(state, 'complaint') && !isOpenTrack(state, 'report'))
        return refusals.notThisTrack('complaint or report');
      return openDispute(state) === null ? null : refusals.nothingToDo('dispute-recorded');
    },
    refuseUnlessFit: (state, { track, disputedOn }) =>
      isOpenTrack(state, track) ? refuseIfBeforeReceipt(state, disputedOn, 'disputedOn') : refusals.notThisTrack(track),
  }),
  complaintAct({
    name: 'report-complaint-dispute',
    chinese: '报请共同上级指定投诉举报管辖',
    summary: 'Ask the common superior to say who is responsible',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputeReported',
    body: ComplaintDisputeReported,
    happenedOn: ({ reportedOn }) => reportedOn,
    refuseIf: (state, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      const dispute = openDispute(state);
      if (dispute === null) return refusals.noDispute('complaint');
      return dispute.reported === null ? null : refusals.alreadySettled('common-superior-asked');
    },
    refuseUnlessFit: (state, { reportedOn }) =>
      refuseIfBefore(reportedOn, openDispute(state)?.disputedOn ?? reportedOn, 'reportedOn', 'disputedOn'),
  }),
  complaintAct({
    name: 'settle-complaint-dispute',
    chinese: '记录投诉举报管辖确定',
    summary: 'Record who is responsible, by agreement or by the superior',
    ground: 'CR121 Art.33',
    by: ['caseworker'],
    records: 'ComplaintDisputeSettled',
    body: ComplaintDisputeSettled,
    happenedOn: ({ settledOn }) => settledOn,
    refuseIf: (state, context) => {
      const fault = refuseUnlessHandling(state, context);
      if (fault !== null) return fault;
      return openDispute(state) === null ? refusals.noDispute('complaint') : null;
    },
    refuseUnlessFit: (state, { by, settledOn }) => {
      const { reported = null, disputedOn = settledOn } = openDispute(state) ?? {};
      if (by === 'superior' && reported === null) return refusals.missingBefore('dispute-reported', 'CR121 Art.33');
      const from = by === 'superior' && reported !== null ? reported.reportedOn : disputedOn;
      return refuseIfBefore(settledOn, from, 'settledOn', { code: 'day', parameters: { of: from } });
    },
  }),
];
