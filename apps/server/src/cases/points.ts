import { countAt, namedActNames, readPoint, type CaseFile } from '#casework';
import { Malformed, NotFound } from '../unanswered/unanswered.js';

/**
 * How many events of a case were recorded by a point that somebody asks for.
 * @throws {Malformed} it is no point @throws {NotFound} the case has not come to it
 */
export const eventsBy = ({ facts }: CaseFile, text: string): number => {
  const point = readPoint(text);
  if (point === null)
    throw new Malformed(
      `Ask for the number of an event, e.g. 7, a day, e.g. 2026-03-02, an instant, e.g. 2026-03-02T08:00:00Z, or an act: ${namedActNames.join(', ')}.`,
      `请填写记录编号（如 7）、日期（如 2026-03-02）、时刻（如 2026-03-02T08:00:00Z）或者环节：${namedActNames.join('、')}。`,
    );
  const count = countAt(facts, point);
  if (count === null)
    throw new NotFound(
      `The point ${text} of this case, which has ${facts.length} events,`,
      `本案的时点 ${text}（本案共 ${facts.length} 号记录）`,
    );
  return count;
};
