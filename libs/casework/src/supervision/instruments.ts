import type { Around } from '../context.js';
import { dueDate, type LegalDate } from '../deadlines/index.js';
import {
  SupervisionDecisionDrafted,
  SupervisionDraftReturned,
  SupervisionInstrumentReceived,
  supervisionInstruments,
  SupervisionNoticeDrafted,
  SupervisionOpinionDrafted,
  type SupervisionInstrument,
} from '../events/supervision.js';
import { OneOf } from '../input/fields.js';
import { refusals, type Refusal } from '../refusals/index.js';
import {
  either,
  isOfAddressed,
  isOfSupervisors,
  refuseIfConcerned,
  refuseUnlessSupervising,
  supervisionAct,
  type SupervisionContext,
} from './act.js';
import { replyVariant } from './clocks.js';
import { seriesOf } from './number-series.js';
import { standingDecision, type Supervision } from './state.js';

const drafters = ['supervisor', 'department-head', 'main-head'] as const;
/** A head of the supervising bureau approves each instrument (SUP Art.17, 18, 20). */
const approvers = ['department-head', 'main-head'] as const;

const refuseIfDraftWaits = ({ draft }: Supervision): Refusal | null =>
  draft === null ? null : refusals.supervisionSettled('draft-waits');

const refuseIfOutside = ({ level }: Supervision): Refusal | null =>
  level === 'outside' ? refusals.supervisionSettled('outside-matter') : null;

/** The officers that an instrument names are in the register, of the unit addressed. */
const refuseUnlessOfficersKnown = (
  { addressed }: Supervision,
  named: readonly string[] | undefined,
  context: SupervisionContext,
): Refusal | null => {
  const unknown = (named ?? []).find((officer) => !context.isOfficerOf(officer, addressed));
  return unknown === undefined ? null : refusals.officerUnknown(unknown);
};

const refuseUnlessAhead = (by: LegalDate, field: 'mendBy' | 'reportBy', { day }: Around): Refusal | null =>
  by < day ? refusals.notInOrder(field, 'the-approval') : null;

export const draftNotice = supervisionAct({
  name: 'draft-notice',
  chinese: '拟制执法监督通知书',
  summary: 'Draft a notice, which asks for an answer in ten working days',
  ground: 'SUP Art.17',
  by: drafters,
  records: 'SupervisionNoticeDrafted',
  body: SupervisionNoticeDrafted,
  refuseIf: either(refuseUnlessSupervising, refuseIfOutside, refuseIfDraftWaits, ({ notice }) =>
    notice === null ? null : refusals.supervisionSettled('notice-sent'),
  ),
  refuseUnlessFit: (state, { officersConcerned }, context) =>
    refuseUnlessOfficersKnown(state, officersConcerned, context),
});

/** The unit addressed has said what it has to say, or let its time pass (SUP Art.17, 18). */
const refuseUnlessHeard = (state: Supervision, { law, day }: Around): Refusal | null => {
  const { notice, answered } = state;
  if (notice === null) return refusals.missingBefore('supervision-notice', 'SUP Art.17, 18');
  if (answered !== null) return null;
  if (notice.receivedOn === null) return refusals.missingBefore('supervision-receipt', 'SUP Art.17');
  const { due } = dueDate({ clock: 'supervision-reply', ...replyVariant(state), start: notice.receivedOn }, law);
  return day > due ? null : refusals.stillToBeHeard(due);
};

export const draftDecision = supervisionAct({
  name: 'draft-decision',
  chinese: '拟制执法监督决定书',
  summary: 'Draft a decision that asks to mend by a day; none without a notice and an inquiry before it',
  ground: 'SUP Art.18',
  by: drafters,
  records: 'SupervisionDecisionDrafted',
  body: SupervisionDecisionDrafted,
  refuseIf: either(
    refuseUnlessSupervising,
    refuseIfOutside,
    refuseIfDraftWaits,
    (state) => (standingDecision(state) === null ? null : refusals.supervisionSettled('decision-sent')),
    refuseUnlessHeard,
    ({ inquired }) => {
      if (inquired === null) return refusals.missingBefore('supervision-inquiry', 'SUP Art.18');
      return inquired.found === 'no-fault' ? refusals.nothingFound() : null;
    },
  ),
  refuseUnlessFit: (state, { mendBy, officersConcerned }, context) =>
    refuseUnlessAhead(mendBy, 'mendBy', context) ?? refuseUnlessOfficersKnown(state, officersConcerned, context),
});

export const draftOpinion = supervisionAct({
  name: 'draft-opinion',
  chinese: '拟制执法监督意见书',
  summary: 'Draft an opinion on a general problem or the risk of a region; it needs no notice',
  ground: 'SUP Art.20',
  by: drafters,
  records: 'SupervisionOpinionDrafted',
  body: SupervisionOpinionDrafted,
  refuseIf: either(refuseUnlessSupervising, refuseIfOutside, refuseIfDraftWaits, ({ opinion }) =>
    opinion === null ? null : refusals.supervisionSettled('opinion-sent'),
  ),
  refuseUnlessFit: (_state, { reportBy }, context) => refuseUnlessAhead(reportBy, 'reportBy', context),
});

const refuseUnlessDraftByAnother = ({ draft }: Supervision, { actor }: Around): Refusal | null => {
  if (draft === null) return refusals.missingBefore('supervision-draft', 'SUP Art.17, 18, 20');
  return draft.draftedBy === actor.id
    ? refusals.separationOfDuty(actor.id, 'drafted-supervision', 'SUP Art.17, 18, 20')
    : null;
};

/** Which draft is approved: said again, so that nobody sends what he did not mean. */
export class IssueInstrument {
  @OneOf(supervisionInstruments) instrument: SupervisionInstrument;
}

/** A day that was ahead when the draft was written may be over when it is approved. */
const refuseIfTermOver = ({ draft }: Supervision, context: SupervisionContext): Refusal | null => {
  if (draft?.instrument === 'decision') return refuseUnlessAhead(draft.text.mendBy, 'mendBy', context);
  return draft?.instrument === 'opinion' ? refuseUnlessAhead(draft.text.reportBy, 'reportBy', context) : null;
};

export const issueInstrument = supervisionAct<'SupervisionInstrumentIssued', IssueInstrument>({
  name: 'issue-instrument',
  chinese: '批准发出监督文书',
  summary: 'Approve a draft and send it, with its number',
  ground: 'SUP Art.17, 18, 20',
  by: approvers,
  records: 'SupervisionInstrumentIssued',
  body: IssueInstrument,
  // Who sends what is about himself takes nothing from it; returned or judged it is by others (PR Art.4).
  refuseIf: either(refuseUnlessSupervising, refuseUnlessDraftByAnother),
  refuseUnlessFit: (state, { instrument }, context) => {
    if (state.draft?.instrument !== instrument)
      return refusals.missingBefore('supervision-draft', 'SUP Art.17, 18, 20');
    return refuseIfTermOver(state, context);
  },
  adds: ({ unit }, { instrument }, context) => ({ number: context.number(seriesOf[instrument], unit) }),
});

export const returnDraft = supervisionAct({
  name: 'return-draft',
  chinese: '退回监督文书',
  summary: 'Return a draft that is not approved, with the reason',
  ground: 'SUP Art.17, 18, 20',
  by: approvers,
  records: 'SupervisionDraftReturned',
  body: SupervisionDraftReturned,
  refuseIf: either(
    refuseUnlessSupervising,
    ({ draft }) => (draft === null ? refusals.missingBefore('supervision-draft', 'SUP Art.17, 18, 20') : null),
    refuseIfConcerned,
  ),
});

type DoneAbout = readonly ['answeredOn' | 'objectedOn' | 'correctedOn' | 'reportedOn', LegalDate | null];

/** What was done about an instrument, and when: it had come by then (SUP Art.17-20). */
const doneAbout = (instrument: SupervisionInstrument, state: Supervision): readonly DoneAbout[] => {
  const { answered, objection, corrected, reportedOn } = state;
  switch (instrument) {
    case 'notice':
      return [['answeredOn', answered?.answeredOn ?? null]];
    case 'decision':
      return [
        ['objectedOn', objection?.objectedOn ?? null],
        ['correctedOn', corrected?.correctedOn ?? null],
        ['reportedOn', reportedOn.decision],
      ];
    case 'opinion':
      return [['reportedOn', reportedOn.opinion]];
  }
};

/** Both sides may record when an instrument arrived: terms run from that day. */
export const receiveInstrument = supervisionAct({
  name: 'receive-instrument',
  chinese: '收到监督文书',
  summary: 'Record the day on which an instrument was received; terms run from it',
  ground: 'SUP Art.17, 19',
  by: ['supervisor', 'unit-head', 'department-head', 'main-head'],
  records: 'SupervisionInstrumentReceived',
  body: SupervisionInstrumentReceived,
  happenedOn: ({ receivedOn }) => receivedOn,
  refuseIf: (state, { actor }) => {
    if (!isOfSupervisors(state, actor) && actor.unit !== state.addressed && !isOfAddressed(state, actor))
      return refusals.notTheAddressed(state.addressed);
    const sent = supervisionInstruments.flatMap((instrument) => state[instrument] ?? []);
    if (sent.length === 0) return refusals.missingBefore('supervision-instrument', 'SUP Art.17, 18, 20');
    return sent.some(({ receivedOn }) => receivedOn === null) ? null : refusals.supervisionSettled('received-already');
  },
  refuseUnlessFit: (state, { instrument, receivedOn }) => {
    const sent = state[instrument];
    if (sent === null) return refusals.missingBefore('supervision-instrument', 'SUP Art.17, 18, 20');
    if (sent.receivedOn !== null) return refusals.supervisionSettled('received-already');
    if (receivedOn < sent.issuedOn) return refusals.notInOrder('receivedOn', 'the-issuing');
    const done = doneAbout(instrument, state).find(([, day]) => day !== null && receivedOn > day);
    return done === undefined ? null : refusals.notInOrder(done[0], 'the-receipt');
  },
});
