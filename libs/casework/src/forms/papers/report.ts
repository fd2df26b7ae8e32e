import { legalDateOf } from '../../deadlines/index.js';
import type { AgreedAsRecorded, ReviewKind, ReviewOutcome, ReviewPoints } from '../../events/review.js';
import { everHandled, everReviewed } from '../../standing/ever-handled.js';
import { hearingToAnswer } from '../../standing/said-since.js';
import { approvalFields } from '../approval-words.js';
import { textDate } from '../chinese/date.js';
import { fullAmount } from '../chinese/money.js';
import { courseSinceFiling } from '../course-words.js';
import { evidenceRows } from '../evidence-words.js';
import { handlingFields, penaltyItems } from '../handling-words.js';
import { hearingAnswerOf } from '../hearing-words.js';
import { measuresTaken } from '../measure-words.js';
import { paper, rows, type Made } from '../paper.js';
import { allParties } from '../parties-of-case.js';
import { outcomeNames, proposedForEach } from '../proposed-words.js';
import { refundSaid } from '../refund-words.js';
import { wordsOf, type SanctionWords } from '../sanction-words.js';
import { decidedHandling, proposalSentence, whatSparingMeans } from '../spared-words.js';
import { statementsOf } from '../statement-words.js';
import { violationFields } from '../violation-words.js';
import { blank, boxes, lastBefore, nameOf, namesOf, upTo } from '../words.js';

/** #35 案件调查终结报告, with the six parts of PR Art.48. */
export const investigationReport = paper<'InvestigationReported'>({
  ...handlingFields(({ data }) => data.handling),
  ...approvalFields(),
  caseName: allParties.caseName,
  parties: proposedForEach<'InvestigationReported'>(),
  officers: (made) => namesOf(made, made.data.officers),
  ...violationFields(),
  outcome: ({ data }) => outcomeNames[data.handling.outcome],
  proposal: (made) => proposalSentence(made, made.data.handling),
  measures: (made) => measuresTaken(made) || '未采取行政强制措施',
  procedure: (made) => courseSinceFiling(made),
  evidence: evidenceRows<'InvestigationReported'>(),
});

const kindNames: Record<ReviewKind, string> = { 'case-review': '案件审核', 'legal-review': '法制审核' };
const reviewOutcomes: Record<ReviewOutcome, string> = {
  agree: '同意',
  correct: '建议纠正',
  supplement: '建议补充调查',
  other: '其他意见',
};
const pointNames: Record<keyof ReviewPoints, string> = {
  jurisdiction: '是否具有管辖权',
  party: '当事人的基本情况是否清楚',
  factsAndEvidence: '案件事实是否清楚、证据是否充分',
  nature: '定性是否准确',
  law: '适用依据是否正确',
  procedure: '程序是否合法',
  appropriateness: '处理是否适当',
};
const pointKeys = Object.keys(pointNames) as (keyof ReviewPoints)[];

/** #36 案件审核/法制审核表. The head of the review unit signs by hand. */
export const reviewTable = paper<'ReviewConcluded'>({
  kind: ({ data }) => boxes(kindNames, data.kind),
  submittedOn: (made) => {
    const sent = lastBefore(made, 'SubmittedForReview');
    return sent === undefined ? blank : textDate(legalDateOf(sent.occurredAt));
  },
  ...allParties,
  parties: proposedForEach<'ReviewConcluded'>(),
  points: rows((_made: Made<'ReviewConcluded'>) => pointKeys, {
    point: (point) => pointNames[point],
    answer: (point, { data }) => (data.points[point] ? '是' : '否'),
  }),
  outcome: ({ data }) => boxes(reviewOutcomes, data.outcome),
  opinion: ({ data }) => data.opinion,
  reviewer: (made) => nameOf(made, made.fact.by),
});

/** What the heads agreed on for each of several acts, before the sum that is executed (分别裁量，合并执行). */
const agreedForEach = ({ acts = [], actsAsProposed, outcome: whole }: AgreedAsRecorded, words: SanctionWords): string =>
  [
    ...acts.map(({ act, outcome = whole, penalty }, place) => {
      const items = penaltyItems(penalty, words);
      const filledIn = actsAsProposed === true && place === acts.length - 1 ? '（按提请讨论的意见）' : '';
      return `对${act}：${items.length === 0 ? outcomeNames[outcome] : items.join('，')}${filledIn}`;
    }),
    '',
  ].join('；');

/** What the heads agreed on, as the decision is held against it (PR Art.60(2)); empty in records of before. */
const agreedOn = (made: Made<'CollectiveDiscussionHeld'>): string => {
  const { agreed } = made.data;
  if (agreed === undefined) return '';
  const { outcome, fine, penalty, restAsProposed } = agreed;
  const rest = restAsProposed === true ? '（未另行表明的，按提请讨论的意见）' : '';
  const handling = decidedHandling(made);
  if (penalty === undefined)
    return [outcomeNames[outcome], ...(fine > 0 ? [`罚款${fullAmount(fine)}`] : [])].join('，');
  if (handling === undefined) return `${[outcomeNames[outcome], ...penaltyItems(penalty)].join('，')}${rest}`;
  if (outcome === 'no-penalty') return `${whatSparingMeans(made, { ...handling, outcome, penalty })}${rest}`;
  const words = wordsOf(made, handling);
  const items = penaltyItems(penalty, words);
  return agreed.acts === undefined
    ? `${[outcomeNames[outcome], ...items].join('，')}${rest}`
    : `${agreedForEach(agreed, words)}合并执行：${items.join('，')}${rest}`;
};

/**
 * Who decided together, and who sat in: who handles the case or did, who reviewed it, and who is not among the heads
 * whom the register named on the day.
 */
const attending = (made: Made<'CollectiveDiscussionHeld'>): { deciding: string[]; reporting: string[] } => {
  const facts = upTo(made).facts;
  const persons = made.data.opinions.map(({ person }) => person);
  const heads = made.fact.lookedAt?.units.flatMap((unit) => unit.heads ?? []) ?? [];
  const isHead = (person: string): boolean => heads.length === 0 || heads.some(({ officer }) => officer === person);
  const reports = (person: string): boolean =>
    everHandled(facts, person) || everReviewed(facts, person) || !isHead(person);
  return { deciding: persons.filter((person) => !reports(person)), reporting: persons.filter(reports) };
};

/** #42 行政处罚案件集体讨论记录. */
export const collectiveDiscussion = paper<'CollectiveDiscussionHeld'>({
  ...allParties,
  heldOn: ({ data, fact }) => textDate(data.heldOn ?? legalDateOf(fact.occurredAt)),
  host: (made) => nameOf(made, made.data.host),
  report: (made) => lastBefore(made, 'InvestigationReported')?.data.factsAndEvidence ?? '',
  review: (made) => lastBefore(made, 'ReviewConcluded')?.data.opinion ?? '',
  place: ({ data }) => data.place ?? blank,
  recorder: (made) => (made.data.recorder === undefined ? blank : nameOf(made, made.data.recorder)),
  attendees: (made) => namesOf(made, attending(made).deciding),
  // Who decides nothing sits in, whether or not an opinion of theirs was taken down.
  satIn: (made) => {
    const reporting = namesOf(made, attending(made).reporting);
    const names = [reporting, made.data.satIn ?? ''].filter((each) => each !== '');
    return names.length === 0 ? blank : names.join('、');
  },
  opinions: rows(({ data }: Made<'CollectiveDiscussionHeld'>) => data.opinions, {
    person: ({ person }, made) =>
      `${nameOf(made, person)}${attending(made).reporting.includes(person) ? '（列席）' : ''}`,
    opinion: ({ opinion }) => opinion,
    dissents: ({ dissents }) => (dissents ? '持不同意见' : ''),
  }),
  result: ({ data }) => data.result,
  agreed: agreedOn,
});

const heardNames = {
  silent: '当事人未提出陈述、申辩意见或者未申请听证',
  heard: '案件经复核或者听证',
};

/** Neither where no notice was given: nothing was to be said yet. */
const heardOf = (made: Made): keyof typeof heardNames | null => {
  if (lastBefore(made, 'NoticeIssued') === undefined) return null;
  return statementsOf(made).length > 0 || lastBefore(made, 'HearingHeld') !== undefined ? 'heard' : 'silent';
};

/** #43 行政处理决定审批表. */
export const decisionApproval = paper<'DecisionProposed'>({
  ...handlingFields(({ data }) => data.handling),
  ...approvalFields(),
  outcome: ({ data }) => boxes(outcomeNames, data.handling.outcome),
  proposal: (made) => proposalSentence(made, made.data.handling),
  reasons: ({ data }) => data.reasons,
  factsAndEvidence: (made) => lastBefore(made, 'InvestigationReported')?.data.factsAndEvidence ?? '',
  review: (made) => lastBefore(made, 'ReviewConcluded')?.data.opinion ?? '',
  heard: (made) => boxes(heardNames, heardOf(made)),
  statements: rows((made: Made<'DecisionProposed'>) => statementsOf(made), {
    content: ({ content }) => content,
    result: ({ result }) => result,
  }),
  hearingOpinion: (made) => hearingToAnswer(upTo(made).facts)?.opinion ?? '',
  hearingAnswer: (made) => hearingAnswerOf(made),
  refundSaid: (made) => refundSaid(made),
});
