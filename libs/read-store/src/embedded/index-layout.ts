import { InvalidDocument } from '../errors.js';
import type { IndexKeys, ViewDefinition, ViewDocument } from '../port.js';
import { totalOrder, type OrderField } from '../views.js';
import { EMPTY_LIST, KeyBytes } from './key-bytes.js';
import { MAX_FIELD_BYTES } from './ordered-encoding.js';

/** What an index holds beyond plain values; it decides what may be concluded from its keys. Grows, never shrinks. */
export interface IndexTraits {
  /** Paths at which some document holds a list: it has one key per entry. */
  readonly lists: string[];
  /** Some field was too long for a key: the order of keys is only nearly the order of values. */
  cut: boolean;
}

/** One index of a view: its keys start with its number and end with `_id`. */
export interface IndexLayout {
  readonly number: number;
  readonly name: string;
  readonly fields: OrderField[];
}

/** The documents themselves, in the order of `_id`; every view has it. */
export const primary: IndexLayout = { number: 0, name: '_id', fields: [{ path: '_id', direction: 1 }] };

export const indexLayouts = ({ indexes }: ViewDefinition): IndexLayout[] =>
  indexes.map((keys, position) => ({ number: position + 1, name: nameOf(keys), fields: totalOrder(keys) }));

export const indexPrefix = ({ number }: IndexLayout): Buffer => Buffer.of(number);

/** Finds the keys of one document after the other. */
const key = new KeyBytes();

/** The keys under which an index finds a document, and the traits they give it. @throws {InvalidDocument} */
export const indexKeys = (
  layout: IndexLayout,
  view: string,
  document: ViewDocument,
): { keys: Buffer[]; traits: IndexTraits } => {
  const fields = layout.fields.map(({ path }) => valuesAt(document, path.split('.'), 0));
  const traits: IndexTraits = {
    lists: layout.fields.filter((_, at) => fields[at]?.list).map(({ path }) => path),
    cut: false,
  };
  if (new Set(traits.lists.map((path) => path.split('.')[0])).size > 1) {
    throw new InvalidDocument(view, traits.lists.join(' and '), `the index ${layout.name} takes one list per document`);
  }
  const keys: Buffer[] = [];
  const addFrom = (at: number): void => {
    const field = layout.fields[at];
    if (field === undefined) {
      keys.push(key.copy());
      return;
    }
    const start = key.length;
    for (const value of fields[at]?.values ?? []) {
      key.cutTo(start);
      key.addValue(value);
      if (key.length > start + MAX_FIELD_BYTES) {
        key.cutTo(start + MAX_FIELD_BYTES);
        traits.cut = true;
      }
      if (field.direction === -1) key.invert(start);
      addFrom(at + 1);
    }
  };
  key.cutTo(0);
  key.addByte(layout.number);
  addFrom(0);
  return { keys: distinct(keys), traits };
};

/** Lists on the way, and at its end, spread: the index finds the document by each of their entries, as in MongoDB. */
const valuesAt = (value: unknown, path: readonly string[], step: number): { values: unknown[]; list: boolean } => {
  if (Array.isArray(value)) {
    // An empty list equals neither null nor nothing, yet must be met where either is asked for: the filter decides.
    if (value.length === 0) return { values: [EMPTY_LIST, null], list: true };
    const values = value.flatMap((entry: unknown) =>
      // A list in a list is one value.
      Array.isArray(entry) ? [entry] : valuesAt(entry, path, step).values,
    );
    return { values, list: true };
  }
  const name = path[step];
  if (name === undefined) return { values: [value], list: false };
  const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return valuesAt(next, path, step + 1);
};

const distinct = (buffers: Buffer[]): Buffer[] => {
  if (buffers.length < 2) return buffers;
  return [...new Map(buffers.map((bytes) => [bytes.toString('latin1'), bytes])).values()];
};

const nameOf = (keys: IndexKeys): string =>
  Object.entries(keys)
    .map(([path, direction]) => `${path}_${direction}`)
    .join('_');
