import { InvalidDocument } from '../errors.js';
import type { IndexKeys, ViewDefinition, ViewDocument } from '../port.js';
import { type OrderField, totalOrder } from '../views.js';
import { cutField, descending, emptyList, encodeValue } from './ordered-encoding.js';

/** What an index holds beyond plain values; it decides what may be concluded from its keys. Grows, never shrinks. */
export interface IndexTraits {
  /** Paths at which some document holds a list: it has one key per entry. */
  lists: string[];
  /** Some field was too long for a key: the order of keys is only nearly the order of values. */
  cut: boolean;
}

/** One index of a view: its keys start with its number and end with `_id`. */
export interface IndexLayout {
  number: number;
  name: string;
  fields: OrderField[];
}

/** The documents themselves, in the order of `_id`; every view has it. */
export const primary: IndexLayout = { number: 0, name: '_id', fields: [{ path: '_id', direction: 1 }] };

export function indexLayouts({ indexes }: ViewDefinition): IndexLayout[] {
  return indexes.map((keys, position) => ({ number: position + 1, name: nameOf(keys), fields: totalOrder(keys) }));
}

export function indexPrefix({ number }: IndexLayout): Buffer {
  return Buffer.of(number);
}

/** The keys under which an index finds a document, and the traits they give it. Throws InvalidDocument. */
export function indexKeys(
  layout: IndexLayout,
  view: string,
  document: ViewDocument,
): { keys: Buffer[]; traits: IndexTraits } {
  const traits: IndexTraits = { lists: [], cut: false };
  let keys = [indexPrefix(layout)];
  for (const { path, direction } of layout.fields) {
    const { values, list } = encodedValues(document, path.split('.'));
    if (list) traits.lists.push(path);
    const fields = values.map((value) => {
      const { bytes, cut } = cutField(value);
      if (cut) traits.cut = true;
      return direction === 1 ? bytes : descending(bytes);
    });
    keys = keys.flatMap((key) => fields.map((field) => Buffer.concat([key, field])));
  }
  if (new Set(traits.lists.map((path) => path.split('.')[0])).size > 1) {
    throw new InvalidDocument(view, traits.lists.join(' and '), `the index ${layout.name} takes one list per document`);
  }
  return { keys: distinct(keys), traits };
}

/** Lists on the way, and at its end, spread: the index finds the document by each of their entries, as in MongoDB. */
function encodedValues(value: unknown, path: readonly string[]): { values: Buffer[]; list: boolean } {
  if (Array.isArray(value)) {
    // An empty list equals neither null nor nothing, yet must be met where either is asked for: the filter decides.
    if (value.length === 0) return { values: [emptyList, encodeValue(null)], list: true };
    const values = value.flatMap((entry: unknown) =>
      Array.isArray(entry) ? [encodeValue(entry)] : encodedValues(entry, path).values,
    );
    return { values: distinct(values), list: true };
  }
  const [step, ...rest] = path;
  if (step === undefined) return { values: [encodeValue(value)], list: false };
  const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return encodedValues(next, rest);
}

function distinct(buffers: Buffer[]): Buffer[] {
  if (buffers.length < 2) return buffers;
  return [...new Map(buffers.map((bytes) => [bytes.toString('latin1'), bytes])).values()];
}

function nameOf(keys: IndexKeys): string {
  return Object.entries(keys)
    .map(([path, direction]) => `${path}_${direction}`)
    .join('_');
}
