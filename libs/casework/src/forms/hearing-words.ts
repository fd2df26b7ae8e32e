import { legalDateOf } from '../deadlines/index.js';
import type { HearingAnswer } from '../events/decision.js';
import type { HearingEndGround } from '../events/hearing.js';
import { saidSince } from '../standing/said-since.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import { handlersOf } from './office-words.js';
import { weOf } from './office.js';
import type { Made } from './paper.js';
import { partyOf, youOf } from './party-words.js';
import { allOf, lastBefore, namesOf, upTo } from './words.js';

/** To whom a notice of a hearing goes: party, officers or third party, each apart (HR Art.21). */
export const hearingNoticeAddressee = (made: Made<'HearingNoticeServed'>): string => {
  const { to, receiver } = made.data;
  if (to === 'officers') return `办案人员${namesOf(made, handlersOf(made))}`;
  return to === 'third-party' ? receiver : (partyOf(made)?.name ?? '');
};

/** Why a hearing that the party asked for was not held to its end (HR Art.28). */
const ends: Record<HearingEndGround, string> = {
  withdrawn: '撤回听证要求',
  absent: '无正当理由不到场参加听证',
  left: '未经听证主持人允许中途退场',
  'no-party-left': '已经死亡或者终止，没有权利义务承受人',
};

const followedNames: Record<HearingAnswer['followed'], string> = {
  wholly: '予以采纳',
  partly: '部分采纳',
  not: '不予采纳',
};

/** What becomes of the opinion of the hearing, and why (PR Art.62(3)); empty in records of before. */
export const hearingAnswerOf = (made: Made): string => {
  const answer = allOf({ facts: saidSince(upTo(made).facts) }, 'DecisionProposed').at(-1)?.data.hearingAnswer;
  return answer === undefined ? '' : `${followedNames[answer.followed]}：${answer.reasons}`;
};

/**
 * What came of the hearing that the party asked for since the last notice: the opinion on it, whether that is followed,
 * and whether what the notice told stands (APL Art.59, 65; PR Art.60, 62(3)). Empty where nobody asked for one.
 */
export const hearingSaid = (made: Made<'PenaltyDecided' | 'NoPenaltyDecided'>): string => {
  const since = { facts: saidSince(upTo(made).facts) };
  const held = allOf(since, 'HearingHeld').at(-1);
  const last = since.facts.findLast(({ type }) => type === 'HearingReported' || type === 'HearingEnded');
  const ended = last?.type === 'HearingEnded' ? last : undefined;
  if (ended !== undefined) return `${youOf(made)}要求听证，后因${ends[ended.data.ground]}，${weOf(made)}依法终止听证`;
  if (held === undefined) return '';
  const opinion = allOf(since, 'HearingReported').at(-1)?.data.opinion ?? '';
  const answer = hearingAnswerOf(made);
  return inOneSentence([
    `${weOf(made)}于${textDate(legalDateOf(held.data.from))}举行了听证`,
    opinion === '' ? '' : `听证意见：${opinion}`,
    answer === '' ? '' : `经审查，${weOf(made)}对听证意见${answer}`,
    answer === '' ? `经审查听证意见，${whatStands(made)}` : whatStands(made),
  ]);
};

/** What is imposed, as it is compared; null: nothing. */
const imposedBy = ({ fact }: Made<'PenaltyDecided' | 'NoPenaltyDecided'>) =>
  fact.type === 'PenaltyDecided' ? fact.data.handling.penalty : (fact.data.penalty ?? null);

/** The decision is held against what the notice told. */
const whatStands = (made: Made<'PenaltyDecided' | 'NoPenaltyDecided'>): string => {
  const told = lastBefore(made, 'NoticeIssued')?.data.handling;
  if (JSON.stringify(told?.penalty) === JSON.stringify(imposedBy(made))) return `${weOf(made)}维持所告知的行政处罚内容`;
  const instead = made.fact.type === 'PenaltyDecided' ? '以下列处罚为准' : '以本决定为准';
  return `${weOf(made)}对所告知的行政处罚内容作了变更，${instead}`;
};
