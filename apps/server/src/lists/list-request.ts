import { covers, referenceUnit, type Actor } from '#casework';
import { problems } from '../http/problem.js';
import { readPosition } from '../http/position.js';
import type { Projection } from '../projection/projection.js';
import { seen } from '../projection/seen.js';
import type { Office } from '../engines/office.js';

/** What every list takes beside its own filters. */
export interface ListQuery {
  unit?: string;
  after?: string;
  limit?: string;
  /** Wait until the lists have seen this position. */
  position?: string;
}

/** Longest wait for a position, ms. */
const longestWait = 2_000;

/**
 * Waits until the lists have seen the position that was asked for. @throws {Problem} 400, 503 also while the lists are
 * made anew
 */
export const waitForLists = async (
  office: Office,
  { projector }: Projection,
  { position }: ListQuery,
): Promise<void> => {
  if (position !== undefined) {
    const { partition, index } = readPosition(position);
    if (partition >= office.log.partitions) throw problems.malformed(`There is no partition ${partition}.`);
    if (!(await seen(office, projector, partition, index, longestWait))) throw problems.notSeenYet(position);
  }
  // An empty list of what is not there would say that there are no cases.
  if ((await office.store.fingerprint()) === null) throw problems.unavailable('The lists are being made anew.');
};

/** The unit whose cases are listed, with all below it: the actor's own when none is asked for. @throws {Problem} 403 */
export const unitAsked = (asked: string | undefined, actor: Actor): string => {
  if (asked === undefined) return actor.unit;
  if (asked !== referenceUnit && !covers(actor.unit, asked))
    throw problems.forbidden(`You see ${actor.unit} and what is below it.`);
  return asked;
};

/** How many rows a page has at most, 50 when nothing is said. @throws {Problem} 400 */
export const limitAsked = (asked: string | undefined): number => {
  if (asked === undefined) return 50;
  const limit = Number(asked);
  if (!/^\d{1,4}$/.test(asked) || limit < 1 || limit > 1_000)
    throw problems.malformed('limit must be a whole number from 1 to 1000.');
  return limit;
};
