import { legalDateOf } from '../deadlines/index.js';
import { textDate } from './chinese/date.js';
import { hearingSaid } from './hearing-words.js';
import { rows, type Fields, type Made } from './paper.js';
import { youOf } from './party-words.js';
import { refundSaid } from './refund-words.js';
import { statementsOf } from './statement-words.js';
import { allOf, lastBefore, upTo } from './words.js';

type Decision = 'PenaltyDecided' | 'NoPenaltyDecided';

/** The history since the case was last opened again: what was told in a round that ended was told of another. */
const ofThisRound = (made: Made<Decision>): Pick<Made, 'facts'> => {
  const { facts } = upTo(made);
  return {
    facts: facts.slice(
      Math.max(
        facts.findLastIndex(({ type }) => type === 'RoundOpened'),
        0,
      ),
    ),
  };
};

/** That the party waived its rights expressly since the last notice, and which (APL Art.62). */
const waivedWords = (made: Made<Decision>): string => {
  const { facts } = ofThisRound(made);
  const issued = facts.findLastIndex(({ type }) => type === 'NoticeIssued');
  const waived = allOf({ facts: facts.slice(Math.max(issued, 0)) }, 'RightsWaived').at(-1)?.data;
  if (waived === undefined) return '';
  return `${youOf(made)}于${textDate(waived.waivedOn)}书面放弃陈述、申辩${waived.namesHearing ? '和要求听证' : ''}的权利`;
};

/**
 * What the party was told before a decision, what it said, and what became of that, with the refund that came first
 * (APL Art.44, 45, 65; PR Art.57-59, 62(3)).
 */
export const heardFields = <T extends Decision>(): Fields<T> => ({
  noticeNumber: (made) => allOf(ofThisRound(made), 'NoticeIssued').at(-1)?.data.number ?? '',
  noticeServedOn: (made) => {
    const served = allOf(ofThisRound(made), 'NoticeServed').at(-1);
    return served === undefined ? '' : textDate(served.data.effectiveOn);
  },
  statements: rows((made: Made<T>) => statementsOf(made), {
    content: ({ content }) => content,
    result: ({ result }) => result,
    answer: ({ answer }) => answer,
  }),
  hearing: (made) => {
    const held = lastBefore(made, 'HearingHeld');
    return held === undefined ? '' : textDate(legalDateOf(held.data.from));
  },
  hearingSaid: (made) => hearingSaid(made),
  refundSaid: (made) => refundSaid(made),
  waived: (made) => waivedWords(made),
});
