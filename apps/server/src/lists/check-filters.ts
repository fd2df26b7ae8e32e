import type { Filter } from '#read-store';
import { refuseWrongDays } from './days-asked.js';
import { equals, type Asked } from './list-filters.js';

/** What a question for penalties against their range asks for. @throws {Malformed} */
export const checksAsked = (query: Asked): Filter => {
  const { from, to, ...plain } = equals(query, 'discretion-checks') as Record<string, string | undefined>;
  refuseWrongDays({ names: ['from', 'to'], from, to });
  const between = { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
  return { ...plain, ...(Object.keys(between).length === 0 ? {} : { decidedOn: between }) };
};
