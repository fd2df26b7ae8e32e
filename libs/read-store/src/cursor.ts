import { InvalidCursor, InvalidQuery } from './errors.js';
import type { ViewDocument } from './port.js';
import type { OrderField } from './views.js';

/** The place of a document in an order, as opaque text: base64url of JSON {order, values}. */
export const encodeCursor = (document: ViewDocument, order: readonly OrderField[]): string => {
  const values = order.map(({ path }) => sortValue(document, path));
  return Buffer.from(JSON.stringify({ order: nameOf(order), values })).toString('base64url');
};

/** The sort values of the document a page starts after. @throws {InvalidCursor} */
export const decodeCursor = (cursor: string, order: readonly OrderField[]): unknown[] => {
  const content = parse(cursor);
  if (typeof content !== 'object' || content === null || !('order' in content) || !('values' in content)) {
    throw new InvalidCursor('this is no cursor of a list');
  }
  if (content.order !== nameOf(order)) throw new InvalidCursor('this cursor belongs to a list in another order');
  const { values } = content;
  if (!Array.isArray(values) || values.length !== order.length || values.some(isObject)) {
    throw new InvalidCursor('this is no cursor of a list');
  }
  return values;
};

/**
 * The value a document is sorted by; null where it has none, as in MongoDB.
 * @throws {InvalidQuery} where a list or an object is met: such an order has no stable pages.
 */
export const sortValue = (document: ViewDocument, path: string): string | number | boolean | null => {
  let value: unknown = document;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) break;
    value = isObject(value) ? Reflect.get(value, step) : undefined;
  }
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new InvalidQuery(`sort.${path}`, `${document['_id']} has several values there; sort by a field with one value`);
};

const nameOf = (order: readonly OrderField[]): string =>
  order.map(({ path, direction }) => `${path}:${direction}`).join(',');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor('this is no cursor of a list');
  }
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
