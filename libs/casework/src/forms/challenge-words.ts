import type { LegalDate } from '../deadlines/index.js';
import type {
  JudgmentGiven,
  ReconsiderationApplied,
  ReconsiderationDecided,
  SuitServed,
} from '../events/challenges.js';
import type { Penalty } from '../events/investigation.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import { penaltyItems } from './handling-words.js';
import type { Made } from './paper.js';
import { wordsOfDecision } from './sanction-words.js';
import { allOf, upTo } from './words.js';

/** The same history, without what lies before the decision that is carried out: another round is another decision. */
export const sinceDecision = (made: Made): Pick<Made, 'facts'> => {
  const { facts } = upTo(made);
  const from = facts.findLastIndex(({ type }) => type === 'PenaltyDecided' || type === 'SummaryPenaltyDecided');
  return { facts: facts.slice(Math.max(0, from)) };
};

const decision = '该行政处罚决定';

/** What both may find of the decision (ARL Art.63-68; ALL Art.70, 74-77). */
const sameFindings = {
  revoked: `撤销${decision}`,
  'revoked-partly': `部分撤销${decision}`,
  'confirmed-unlawful': `确认${decision}违法`,
  void: `确认${decision}无效`,
} as const;

/** What a review decided (ARL Art.63-69). */
const ofReview: Readonly<Record<Exclude<ReconsiderationDecided['outcome'], 'mediated' | 'withdrawn'>, string>> = {
  ...sameFindings,
  maintained: `维持${decision}`,
  changed: `变更${decision}`,
  'order-to-perform': '责令履行',
  dismissed: '驳回行政复议请求',
};

/** What a court decided (ALL Art.69-77). */
const ofCourt: Readonly<Record<Exclude<JudgmentGiven['outcome'], 'withdrawn'>, string>> = {
  ...sameFindings,
  dismissed: '驳回诉讼请求',
  varied: `变更${decision}`,
  'order-to-perform': '责令履行法定职责',
  'remedial-measures': '责令采取补救措施',
};

const inBrackets = (reference: string | undefined): string => (reference === undefined ? '' : `（${reference}）`);

/** What the penalty is after the finding, where it says so. */
const whatStands = (made: Made, penalty: Penalty | undefined): string => {
  const items = penalty === undefined ? [] : penaltyItems(penalty, wordsOfDecision(made));
  return items.length === 0 ? '' : `处罚内容为${items.join('、')}`;
};

const reviewResult = (made: Made, result: ReconsiderationDecided | undefined): string[] => {
  if (result === undefined) return ['尚未审结'];
  const { outcome, penalty, receivedOn, reference } = result;
  const on = textDate(receivedOn);
  if (outcome === 'withdrawn') return [`后撤回申请，行政复议于${on}终止`];
  if (outcome === 'mediated')
    return [`经调解达成协议，行政复议调解书${inBrackets(reference)}于${on}送达`, whatStands(made, penalty)];
  return [`行政复议决定${inBrackets(reference)}${ofReview[outcome]}，于${on}送达`, whatStands(made, penalty)];
};

const judgmentResult = ({ outcome, instance, appeal, reference, receivedOn }: JudgmentGiven): string => {
  const on = textDate(receivedOn);
  const of = `${instance === 'first' ? '一审' : '二审'}裁判${inBrackets(reference)}`;
  // A judgment of second instance has its effect at once (ALL Art.85, 89).
  const received = `于${on}收到${instance === 'second' ? '并发生法律效力' : ''}`;
  if (appeal === 'dismissed') return `${of}驳回上诉、维持原判，${received}`;
  if (appeal === 'withdrawn') return `${of}准许撤回上诉，${received}`;
  return `${of}${outcome === 'withdrawn' ? '准许撤回起诉' : ofCourt[outcome]}，${received}`;
};

interface Took {
  readonly challenge: number;
  readonly effectiveOn: LegalDate;
}

const suitResults = (made: Made, judgments: readonly JudgmentGiven[], effect: Took | undefined): string[] => {
  if (judgments.length === 0) return ['尚未审结'];
  return [
    ...judgments.map(judgmentResult),
    effect === undefined ? '' : `于${textDate(effect.effectiveOn)}发生法律效力`,
    whatStands(made, judgments.at(-1)?.penalty),
  ];
};

/** Everything that was recorded of challenges to the decision that is carried out. */
const challengesIn = (made: Made) => {
  const since = sinceDecision(made);
  const data = <T extends { readonly challenge: number }>(all: readonly { readonly data: T }[]): T[] =>
    all.map((each) => each.data);
  return {
    reviews: data<ReconsiderationApplied>(allOf(since, 'ReconsiderationApplied')),
    suits: data<SuitServed>(allOf(since, 'SuitServed')),
    decided: data<ReconsiderationDecided>(allOf(since, 'ReconsiderationDecided')),
    judged: data<JudgmentGiven>(allOf(since, 'JudgmentGiven')),
    effects: data<Took>(allOf(since, 'JudgmentTookEffect')),
  };
};

/**
 * How the decision was challenged and what came of it: before whom, number, days and outcome (ACL Art.53, 55). Empty
 * where nobody challenged it.
 * @param party how the form calls the party
 */
export const challengesSaid = (made: Made, party: string): string => {
  const { reviews, suits, decided, judged, effects } = challengesIn(made);
  const who = (applicant: ReconsiderationApplied['applicant']): string =>
    applicant === 'party' ? party : '利害关系人';
  const ofReviews = reviews.map(({ challenge, applicant, appliedOn, body, reference }) => ({
    challenge,
    said: [
      `${who(applicant)}于${textDate(appliedOn)}向${body}申请行政复议${inBrackets(reference)}`,
      ...reviewResult(
        made,
        decided.findLast((each) => each.challenge === challenge),
      ),
    ],
  }));
  const ofSuits = suits.map(({ challenge, applicant, suedOn, court, reference }) => ({
    challenge,
    said: [
      `${who(applicant)}于${textDate(suedOn)}向${court}提起行政诉讼${inBrackets(reference)}`,
      ...suitResults(
        made,
        judged.filter((each) => each.challenge === challenge),
        effects.find((each) => each.challenge === challenge),
      ),
    ],
  }));
  const inOrder = [...ofReviews, ...ofSuits].sort((one, other) => one.challenge - other.challenge);
  return inOneSentence(inOrder.map(({ said }) => inOneSentence(said, '，')));
};

/** What the party let pass: the court is asked only when nothing is open any more (ACL Art.53). Empty after a suit. */
export const challengesLeftOut = (made: Made, party: string): string => {
  const { reviews, suits } = challengesIn(made);
  const isOwn = ({ applicant }: Pick<SuitServed, 'applicant'>): boolean => applicant === 'party';
  if (suits.some(isOwn)) return '';
  return reviews.some(isOwn)
    ? `${party}在法定期限内未提起行政诉讼`
    : `${party}在法定期限内未申请行政复议，也未提起行政诉讼`;
};

/** Whether the party itself challenged the decision: the surcharge does not run meanwhile (APL Art.73(3)). */
export const partyChallenged = (made: Made): boolean => {
  const { reviews, suits } = challengesIn(made);
  return [...reviews, ...suits].some(({ applicant }) => applicant === 'party');
};
