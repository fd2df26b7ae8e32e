import type { Filter } from '#read-store';
import { Malformed } from '../unanswered/unanswered.js';
import { listParameters, ofEveryList } from './list-parameters.js';
import type { ListQuery } from './list-request.js';

/** The query of a list as it comes in. */
export type Asked = ListQuery & Record<string, string | undefined>;

/** What every list takes. */
const own = ofEveryList.map(({ name }) => name);

/** The filters of a list by their names, as the description of the API has them. */
export const filtersOf = (list: keyof typeof listParameters): string[] => listParameters[list].map(({ name }) => name);

/**
 * Equality filters among the query's fields.
 * @throws {Malformed} for a field that is not known, or is given twice: it is not ignored
 */
export const equals = (query: Asked, known: readonly string[]): Filter => {
  const filter: Filter = {};
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw new Malformed(`${name} may be given once.`);
    if (own.includes(name)) continue;
    if (!known.includes(name))
      throw new Malformed(`${name} is no filter here; known: ${[...known, ...own].join(', ')}.`);
    filter[name] = value;
  }
  return filter;
};
