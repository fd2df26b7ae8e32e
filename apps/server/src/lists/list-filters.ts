import type { Filter } from '#read-store';
import { Malformed } from '../unanswered/unanswered.js';
import { listParameters, ofEveryList, type Parameter } from './list-parameters.js';
import type { ListQuery } from './list-request.js';

/** The query of a list as it comes in. */
export type Asked = ListQuery & Record<string, string | undefined>;

/** What every list takes. */
const own = ofEveryList.map(({ name }) => name);

/**
 * Equality filters among the query's fields, as the description of the API has them for a list.
 * @throws {Malformed} for a field that is not known, is given twice, or has a value that does not exist: it is not
 * ignored
 */
export const equals = (query: Asked, list: keyof typeof listParameters): Filter => {
  const parameters: readonly Parameter[] = listParameters[list];
  const filter: Filter = {};
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw new Malformed(`${name} may be given once.`, `${name} 只能填写一次。`);
    if (own.includes(name)) continue;
    const parameter = parameters.find((each) => each.name === name);
    if (parameter === undefined) throw noFilter(name, [...parameters.map((each) => each.name), ...own]);
    const values = parameter.schema['enum'];
    if (Array.isArray(values) && !values.includes(value))
      throw new Malformed(
        `${name} must be one of: ${values.join(', ')}.`,
        `${name} 应当为下列之一：${values.join('、')}。`,
      );
    filter[name] = value;
  }
  return filter;
};

/** @throws {Malformed} for any parameter of a list that is answered whole: it is not ignored */
export const refuseFilters = (query: Readonly<Record<string, unknown>>): void => {
  const [name] = Object.keys(query);
  if (name !== undefined) throw noFilter(name, []);
};

/** What is answered to a filter that there is not, with those that there are. */
export const noFilter = (name: string, known: readonly string[]): Malformed =>
  new Malformed(
    `${name} is no filter here; known: ${known.length === 0 ? 'none' : known.join(', ')}.`,
    `此处不能按 ${name} 筛选，可用的条件：${known.length === 0 ? '无' : known.join('、')}。`,
  );
