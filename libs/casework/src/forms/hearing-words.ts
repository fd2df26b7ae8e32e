import { legalDateOf } from '../deadlines/index.js';
import type { HearingEndGround } from '../events/hearing.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import { handlersOf } from './office-words.js';
import { weOf } from './office.js';
import type { Made } from './paper.js';
import { partyOf, youOf } from './party-words.js';
import { saidSince } from './said-since.js';
import { allOf, lastBefore, namesOf } from './words.js';

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

/**
 * What came of the hearing that the party asked for since the last notice: the opinion on it, and whether what the
 * notice told stands (APL Art.59, 65; PR Art.60, 62(3)). Empty where nobody asked for one.
 */
export const hearingSaid = (made: Made<'PenaltyDecided'>): string => {
  const since = { facts: saidSince(made) };
  const held = allOf(since, 'HearingHeld').at(-1);
  const ended = allOf(since, 'HearingEnded').at(-1);
  if (ended !== undefined) return `${youOf(made)}要求听证，后因${ends[ended.data.ground]}，${weOf(made)}依法终止听证`;
  if (held === undefined) return '';
  const opinion = allOf(since, 'HearingReported').at(-1)?.data.opinion ?? '';
  return inOneSentence([
    `${weOf(made)}于${textDate(legalDateOf(held.data.from))}举行了听证`,
    opinion === '' ? '' : `听证意见：${opinion}`,
    whatStands(made),
  ]);
};

/** The decision is held against what the notice told. */
const whatStands = (made: Made<'PenaltyDecided'>): string => {
  const told = lastBefore(made, 'NoticeIssued')?.data.handling;
  const isAsTold = JSON.stringify(told?.penalty) === JSON.stringify(made.data.handling.penalty);
  return isAsTold
    ? `经审查听证意见，${weOf(made)}维持所告知的行政处罚内容`
    : `经审查听证意见，${weOf(made)}对所告知的行政处罚内容作了变更，以下列处罚为准`;
};
