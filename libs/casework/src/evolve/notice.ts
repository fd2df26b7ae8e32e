import { at, BrokenHistory, having, type Appliers } from './applier.js';

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
  NoticeIssued: (state, notice, { on }) => having(at(state, 'approved'), { notice: { ...notice, on } }),
  NoticeServed: (state, noticeService) => {
    const before = at(state, 'approved');
    if (before.notice === null) throw new BrokenHistory('A notice was served that was never issued');
    return having(before, {
      stage: 'notified',
      notice: before.notice,
      noticeService,
      statements: [],
      waiver: null,
      windowLapsed: null,
      hearing: null,
      refund: null,
      listingConsent: null,
      discussion: null,
    });
  },
  StatementRecorded: (state, statement) => {
    const before = at(state, 'notified', 'hearing');
    return having(before, { statements: [...before.statements, { ...statement, recheck: null }] });
  },
  StatementRechecked: (state, recheck) => {
    const before = at(state, 'notified', 'hearing');
    return having(before, {
      statements: before.statements.map((statement) => ({ ...statement, recheck: statement.recheck ?? recheck })),
    });
  },
  RightsWaived: (state, waiver) => having(at(state, 'notified'), { waiver }),
  DefenceWindowLapsed: (state, { lastDay }) => having(at(state, 'notified'), { windowLapsed: lastDay }),
  CollectiveDiscussionHeld: (state, discussion) => having(at(state, 'reviewed', 'notified'), { discussion }),
  PenaltyDecided: (state, data, { by }) =>
    having(at(state, 'notified'), {
      stage: 'decided',
      proposal: null,
      decision: { outcome: 'penalty', ...data },
      listing: data.handling.dishonestyListing === undefined ? null : { publishedOn: null, removedOn: null },
      decidedBy: by,
      publishedOn: null,
      withdrawnOn: null,
      repairs: [],
    }),
  NoPenaltyDecided: (state, decision, { by }) =>
    having(at(state, 'reviewed', 'notified'), {
      stage: 'decided',
      proposal: null,
      decision,
      listing: null,
      decidedBy: by,
      publishedOn: null,
      withdrawnOn: null,
      repairs: [],
    }),
};
