import type { Made } from './paper.js';
import { allOf } from './words.js';

/** What the party stated since the last notice, each with what became of it (APL Art.45; PR Art.58). */
export const statementsOf = (made: Made): { content: string; result: string }[] => {
  const issued = made.facts.findLastIndex(({ type }, place) => place <= made.place && type === 'NoticeIssued');
  const inWindow = { facts: made.facts.slice(Math.max(issued, 0), made.place + 1) };
  const rechecks = allOf(inWindow, 'StatementRechecked');
  const stated = allOf(inWindow, 'StatementRecorded').map(({ data }) => data);
  const inTime = stated.filter(({ late }) => late !== true);
  return stated.map((statement) => {
    const recheck = rechecks[inTime.indexOf(statement)]?.data;
    const checked = recheck === undefined ? '' : `${recheck.adopted ? '予以采纳' : '不予采纳'}：${recheck.reasons}`;
    return { content: statement.content, result: statement.late === true ? '逾期提出，存卷' : checked };
  });
};
