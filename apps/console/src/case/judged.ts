import type { Schema } from '../api/client.js';
import type { CaseData, HistoryEntry } from './case-query.js';

type State = CaseData['state'];
export type Measure = Schema<'Answer.Measure'>;
export type Proposal = Schema<'Answer.Proposal'>;
export type Report = Schema<'Answer.Report'>;

/** Acts by which somebody judges what another has proposed, or makes it so. */
const onProposal: ReadonlySet<string> = new Set([
  'endorse-proposal',
  'return-proposal',
  'approve-proposal',
  'approve-extension',
  'approve-transfer',
  'file-case',
  'decline-filing',
  'suspend-case',
  'terminate-case',
  'decide-penalty',
  'decide-no-penalty',
  'grant-deferral',
  'close-case',
]);

/** Acts that go by the report of the investigation. */
const onReport: ReadonlySet<string> = new Set([
  'submit-for-review',
  'record-review',
  'approve-proposal',
  'issue-notice',
  'record-collective-discussion',
  'propose-decision',
]);

/** Acts on one of the measures of a case. */
const onMeasures: ReadonlySet<string> = new Set([
  'endorse-measure',
  'approve-measure',
  'refuse-measure',
  'take-measure',
  'request-measure-extension',
  'request-measure-end',
]);

/** What stands before somebody who acts, and is judged by the act. */
export interface Judged {
  readonly proposal: Proposal | null;
  readonly report: Report | null;
  readonly measures: readonly Measure[];
}

/** The case as a party has it: of the second and every further one its own line. */
export const lineOf = (state: State, party: number): State => {
  const others = 'otherLines' in state ? (state.otherLines ?? []) : [];
  return (others[party - 2] as State | undefined) ?? state;
};

/** What an act judges, for one of the parties. */
export const judgedBy = (action: string, whole: State, party = 1): Judged => {
  const state = lineOf(whole, party);
  const proposal = 'proposal' in state && onProposal.has(action) ? (state.proposal ?? null) : null;
  const report = 'review' in state && onReport.has(action) && proposal === null ? state.review : null;
  return { proposal, report, measures: onMeasures.has(action) ? measuresOf(state) : [] };
};

/** What the head who signed a proposal wrote, and when (UTC instant); null where nobody signed or it is unread. */
export const opinionOn = (
  { matter, endorsedBy }: Pick<Proposal, 'matter' | 'endorsedBy'>,
  history: readonly HistoryEntry[],
): { opinion: string; at: string } | null => {
  const found = history.findLast(
    (entry) =>
      'type' in entry &&
      entry.type === 'ProposalEndorsed' &&
      entry.by === endorsedBy &&
      (entry.data as { matter?: string }).matter === matter,
  );
  if (found === undefined || !('data' in found)) return null;
  return { opinion: (found.data as { opinion?: string }).opinion ?? '', at: found.occurredAt };
};

/** Who said what of the report before: its endorsement and its reviews, since it was handed in last. */
export interface Opinion {
  readonly by: string;
  readonly at: string;
  readonly opinion: string;
  /** What a review came to. */
  readonly outcome: string | null;
}

const saysAnOpinion: ReadonlySet<string> = new Set(['ProposalEndorsed', 'ReviewConcluded', 'ProposalApproved']);

/** The opinions on the report that a case stands on now, in their order. */
export const opinionsOnReport = (history: readonly HistoryEntry[]): Opinion[] => {
  const since = history.findLastIndex((entry) => 'type' in entry && entry.type === 'InvestigationReported');
  return history.slice(since + 1).flatMap((entry) => {
    if (since < 0 || !('type' in entry) || !saysAnOpinion.has(entry.type)) return [];
    const { opinion = '', outcome = null } = entry.data as { opinion?: string; outcome?: string };
    return [{ by: entry.by, at: entry.occurredAt, opinion, outcome }];
  });
};

/** Whom a party turns to against a decision, and where it pays: what the register and earlier decisions say. */
export interface Office {
  readonly reconsiderationBody?: string | undefined;
  readonly court?: string | undefined;
  /** The bank that the last decision named. */
  readonly agency?: string | undefined;
}

/** What every decision tells, in the language of the document (PR Art.62(6); ARL Art.20; ALL Art.46). */
const remediesAt = ({ reconsiderationBody, court = '人民法院' }: Office): string =>
  [
    '如不服本处罚决定，可以自收到本处罚决定书之日起六十日内依法',
    reconsiderationBody === undefined ? '' : `向${reconsiderationBody}`,
    `申请行政复议，或者自收到本处罚决定书之日起六个月内依法向${court}提起行政诉讼`,
  ].join('');

/**
 * What a form begins with: a decision is proposed as it was reported, unless what the party said changes it, and tells
 * the remedies; how a fine is paid is asked at once.
 */
export const saidBefore = (action: string, whole: State, party = 1, office: Office = {}): object => {
  const state = lineOf(whole, party);
  if (action === 'propose-decision' && 'review' in state) return { handling: state.review.report.handling };
  if (action !== 'decide-penalty') return {};
  const content = 'proposal' in state ? state.proposal?.content : undefined;
  const isFined = content !== undefined && 'handling' in content && content.handling.penalty.fine > 0;
  const { agency } = office;
  const payment = agency === undefined ? {} : { agency };
  return { remedies: remediesAt(office), ...(isFined ? { payment } : {}) };
};

/** The measures of a case that something can still be done about. */
export const measuresOf = (state: State): readonly Measure[] =>
  'aside' in state ? state.aside.measures.filter(({ ended, refusedOn }) => ended === null && refusedOn === null) : [];

/** How far a measure is. */
export const standingOf = ({ ended, refusedOn, taken, approvedAt }: Measure): Standing => {
  if (ended !== null) return 'ended';
  if (refusedOn !== null) return 'refused';
  if (taken !== null) return 'taken';
  return approvedAt === null ? 'asked' : 'approved';
};

export type Standing = 'asked' | 'approved' | 'taken' | 'ended' | 'refused';
