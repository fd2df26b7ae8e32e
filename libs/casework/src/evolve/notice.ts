import type { At } from '../state/case-state.js';
import { noNotice, type Decision, type Publication } from '../state/parts.js';
import { at, BrokenHistory, inPart, type Appliers } from './applier.js';

const nothingPublished: Publication = {
  pushedOn: null,
  receivedOn: null,
  publishedOn: null,
  withdrawnOn: null,
  repairs: [],
  listing: null,
};

const decided = (
  before: At<'reviewed' | 'notified'>,
  decision: Decision,
  listing: Publication['listing'],
): At<'decided'> => ({
  ...before,
  stage: 'decided',
  proposal: null,
  decision,
  publication: { ...nothingPublished, listing },
});

/** Notice, the party's rights, the decision. */
export const notice: Appliers<
  | 'NoticeIssued'
  | 'NoticeServed'
  | 'StatementRecorded'
  | 'StatementRechecked'
  | 'RightsWaived'
  | 'DefenceWindowLapsed'
  | 'CollectiveDiscussionHeld'
  | 'PenaltyDecided'
  | 'NoPenaltyDecided'
> = {
  NoticeIssued: (state, issued, { on }) => inPart(at(state, 'approved'), 'notice', { issued: { ...issued, on } }),
  NoticeServed: (state, service) => {
    // Served in another way while a proclamation ran: what the party said meanwhile stays.
    if (
      (state.stage === 'notified' || state.stage === 'hearing') &&
      state.notice.service.method === 'proclamation' &&
      service.method !== 'proclamation'
    )
      return inPart(state, 'notice', { service, proclaimedOn: state.notice.service.servedOn });
    const before = at(state, 'approved');
    const { issued, statements, refund } = before.notice;
    if (issued === null) throw new BrokenHistory('A notice was served that was never issued');
    return {
      ...before,
      stage: 'notified',
      notice: { ...noNotice, issued, service, statements, refund },
      hearing: null,
    };
  },
  StatementRecorded: (state, statement) => {
    const before = at(state, 'notified', 'hearing');
    return inPart(before, 'notice', { statements: [...before.notice.statements, { ...statement, recheck: null }] });
  },
  StatementRechecked: (state, rechecked, { on }) => {
    const before = at(state, 'notified', 'hearing');
    const { recheckedOn } = rechecked;
    const isAfter = recheckedOn === undefined && before.discussion !== null;
    const recheck = { ...rechecked, on: recheckedOn ?? on, ...(isAfter ? { afterDiscussion: true as const } : {}) };
    return inPart(before, 'notice', {
      statements: before.notice.statements.map((each) =>
        each.late === true ? each : { ...each, recheck: each.recheck ?? recheck },
      ),
    });
  },
  RightsWaived: (state, waiver) => inPart(at(state, 'notified'), 'notice', { waiver }),
  DefenceWindowLapsed: (state, { lastDay }) => inPart(at(state, 'notified'), 'notice', { windowLapsed: lastDay }),
  CollectiveDiscussionHeld: (state, discussion) => {
    const before = at(state, 'reviewed', 'approved', 'notified');
    const statements = before.notice.statements.map((each) => {
      if (each.recheck === null) return each;
      const { afterDiscussion: _earlier, ...recheck } = each.recheck;
      return { ...each, recheck };
    });
    const isBefore = before.stage !== 'notified';
    const told = isBefore ? { ...discussion, beforeNotice: true as const } : discussion;
    return { ...inPart(before, 'notice', { statements }), discussion: told };
  },
  PenaltyDecided: (state, data, { by }) =>
    decided(
      at(state, 'notified'),
      { outcome: 'penalty', ...data, decidedBy: by },
      data.handling.dishonestyListing === undefined ? null : { publishedOn: null, removedOn: null },
    ),
  NoPenaltyDecided: (state, decision, { by }) =>
    decided(at(state, 'reviewed', 'notified'), { ...decision, decidedBy: by }, null),
};
