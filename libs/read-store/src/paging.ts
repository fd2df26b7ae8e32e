import { find as select } from 'mingo';
import { claimed } from './claimed.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { InvalidQuery } from './errors.js';
import type { FindOptions, Page, Sort, ViewDocument } from './port.js';
import { totalOrder, type OrderField } from './views.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 1000;

/** FindOptions checked and made whole: a total order, a limit, the sort values after which the page starts. */
export interface PageRequest {
  readonly order: OrderField[];
  readonly limit: number;
  readonly after: unknown[] | undefined;
  readonly projection: Record<string, 0 | 1>;
}

/** @throws {InvalidQuery|InvalidCursor} naming the option. */
export const pageRequest = (options: FindOptions = {}): PageRequest => {
  const { sort = {}, limit = DEFAULT_LIMIT, after, projection = {} } = options;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new InvalidQuery('limit', `must be a whole number from 1 to ${MAX_LIMIT}, not ${limit}`);
  }
  for (const [path, direction] of Object.entries(sort)) {
    if (![1, -1].includes(direction)) throw new InvalidQuery(`sort.${path}`, 'must be 1 or -1');
  }
  const kinds = new Set(Object.entries(projection).flatMap(([path, keep]) => (path === '_id' ? [] : [keep])));
  if (kinds.size > 1) throw new InvalidQuery('projection', 'either names what to keep (1) or what to leave out (0)');
  const order = totalOrder(sort);
  return { order, limit, projection, after: after === undefined ? undefined : decodeCursor(after, order) };
};

/** The cursor of a list in this order that goes on after a document, as `Page.next` would. */
export const cursorAfter = (document: ViewDocument, sort: Sort): string => encodeCursor(document, totalOrder(sort));

/** Makes a page of up to limit + 1 documents in order: the one too many only says that there is a next page. */
export const pageOf = <T extends ViewDocument>(documents: ViewDocument[], request: PageRequest): Page<T> => {
  const items = documents.slice(0, request.limit);
  const last = items.at(-1);
  const next = last !== undefined && documents.length > request.limit ? encodeCursor(last, request.order) : null;
  return { items: projected<T>(items, request.projection), next };
};

const projected = <T extends ViewDocument>(items: ViewDocument[], projection: Record<string, 0 | 1>): T[] => {
  const whole = Object.keys(projection).length === 0;
  return claimed(whole ? items : select<ViewDocument>(items, {}, { ...projection }).all());
};
