import { saidSince } from '../standing/said-since.js';
import { weOf } from './office.js';
import type { Made } from './paper.js';
import { allOf, upTo } from './words.js';

interface Stated {
  readonly content: string;
  /** What became of it, for a table; empty where it was not re-checked yet. */
  readonly result: string;
  /** The same as the decision says it, a sentence of its own (PR Art.57, 62(3)). */
  readonly answer: string;
}

/** What the party stated since the notice, each with what became of it (APL Art.45; PR Art.58). */
export const statementsOf = (made: Made): Stated[] => {
  const inWindow = { facts: saidSince(upTo(made).facts) };
  const rechecks = allOf(inWindow, 'StatementRechecked');
  const stated = allOf(inWindow, 'StatementRecorded').map(({ data }) => data);
  const inTime = stated.filter(({ late }) => late !== true);
  return stated.map((statement) => {
    const recheck = rechecks[inTime.indexOf(statement)]?.data;
    const checked = recheck === undefined ? '' : `${recheck.adopted ? '予以采纳' : '不予采纳'}：${recheck.reasons}`;
    if (statement.late === true)
      return {
        content: statement.content,
        result: '逾期提出，存卷',
        answer: `该意见逾期提出，${weOf(made)}已存卷备查`,
      };
    return { content: statement.content, result: checked, answer: checked === '' ? '' : `${weOf(made)}${checked}` };
  });
};
