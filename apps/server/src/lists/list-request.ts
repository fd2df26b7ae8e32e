import { covers, referenceUnit, type Actor } from '#casework';
import { Denied, Malformed } from '../unanswered/unanswered.js';

/** What every list takes beside its own filters. */
export interface ListQuery {
  readonly unit?: string;
  readonly after?: string;
  readonly limit?: string;
  /** Wait until the lists have seen this position. */
  readonly position?: string;
}

/** The unit whose cases are listed, with all below it: the actor's own when none is asked for. @throws {Denied} */
export const unitAsked = (asked: string | undefined, actor: Actor): string => {
  if (asked === undefined) return actor.unit;
  if (asked !== referenceUnit && !covers(actor.unit, asked))
    throw new Denied(`You see ${actor.unit} and what is below it.`, `您只能查看 ${actor.unit} 及其下属单位。`);
  return asked;
};

/** How many rows a page has at most, 50 when nothing is said. @throws {Malformed} */
export const limitAsked = (asked: string | undefined): number => {
  if (asked === undefined) return 50;
  const limit = Number(asked);
  if (!/^\d{1,4}$/.test(asked) || limit < 1 || limit > 1_000)
    throw new Malformed('limit must be a whole number from 1 to 1000.', 'limit 应当为 1 至 1000 的整数。');
  return limit;
};

const usualFolded = 20;
const mostFolded = 50;

/** The same of a page for which cases are folded: 20 when nothing is said, never more than 50. @throws {Malformed} */
export const limitOfFolded = (asked: string | undefined): number =>
  Math.min(asked === undefined ? usualFolded : limitAsked(asked), mostFolded);
