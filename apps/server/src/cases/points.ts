import { countIn, namedActNames, readPoint, type Past, type Point } from '#casework';
import { Malformed, NotFound } from '../unanswered/unanswered.js';

/** A point in the life of a case, and how many of its facts belong to it. */
export interface PointOfCase {
  readonly point: Point;
  readonly count: number;
}

/**
 * How many facts of a case belong to a point that somebody asks for.
 * @throws {Malformed} it is no point @throws {NotFound} the case has not come to it
 */
export const pointOfCase = (past: Past, text: string): PointOfCase => {
  const point = readPoint(text);
  if (point === null)
    throw new Malformed(
      `Ask for the number of an event, e.g. 7, a day, e.g. 2026-03-02, an instant, e.g. 2026-03-02T08:00:00Z, or an act: ${namedActNames.join(', ')}.`,
      `请填写记录编号（如 7）、日期（如 2026-03-02）、时刻（如 2026-03-02T08:00:00Z）或者环节：${namedActNames.join('、')}。`,
    );
  const count = countIn(past, point);
  const { length } = past.facts;
  if (count === null)
    throw new NotFound(
      `The point ${text} of this case, which has ${length} events,`,
      `本案的时点 ${text}（本案共 ${length} 号记录）`,
    );
  return { point, count };
};
