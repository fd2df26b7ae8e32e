import type { PathConditions } from './filter-conditions.js';
import { cutField, descending, encodeValue, kindOf, successor } from './ordered-encoding.js';

type Bound = NonNullable<PathConditions['from']>;

/** The encodings of one field that a range condition admits: from `low` up to, not including, `high`. */
export interface FieldInterval {
  readonly low: Buffer;
  readonly high: Buffer;
  /** False when the condition has an end which these bounds leave out. */
  readonly whole: boolean;
}

/**
 * A range holds only values of its operand's kind, as in MongoDB. Where documents hold lists, two entries may satisfy
 * one end each, so that only one end narrows the keys.
 */
export const fieldInterval = (
  conditions: PathConditions | undefined,
  direction: 1 | -1,
  holdsLists: boolean,
): FieldInterval | undefined => {
  const ofOneEntry = conditions?.entry;
  const { from, to } = ofOneEntry ?? conditions ?? {};
  const bound = from ?? to;
  if (bound === undefined || conditions?.points !== undefined) return undefined;
  const kind = kindOf(encodeValue(bound.value));
  const bothEnds =
    from === undefined || ((!holdsLists || ofOneEntry !== undefined) && typeof from.value === typeof to?.value);
  const upper = bothEnds ? to : undefined;
  const low = from === undefined ? kind : lowEnd(from);
  const high = upper === undefined ? successor(kind) : highEnd(upper);
  const whole = upper === to;
  return direction === 1
    ? { low, high, whole }
    : { low: successor(descending(high)), high: successor(descending(low)), whole };
};

/** The bytes of one value in a key. */
export const fieldBytes = (value: unknown, direction: 1 | -1): Buffer => {
  const { bytes } = cutField(encodeValue(value));
  return direction === 1 ? bytes : descending(bytes);
};

const lowEnd = ({ value, inclusive }: Bound): Buffer => {
  const { bytes, cut } = cutField(encodeValue(value));
  return inclusive || cut ? bytes : successor(bytes);
};

const highEnd = ({ value, inclusive }: Bound): Buffer => {
  const { bytes, cut } = cutField(encodeValue(value));
  return inclusive || cut ? successor(bytes) : bytes;
};
