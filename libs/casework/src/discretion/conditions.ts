import type { JsonReader } from '../law-data/json-reader.js';
import {
  CATEGORIES,
  COUNTS,
  exactAmountOf,
  FLAGS,
  isStated,
  QUANTITIES,
  readAmount,
  type Category,
  type Count,
  type Facts,
  type Flag,
  type Quantity,
} from './facts.js';
import { millionthsOfFen, type Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';

const COMPARISONS = ['lt', 'lte', 'gte', 'gt', 'eq'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** One key of a component's `when` (grammar: schemaNotes of legal-bases.json). A list of them is an AND. */
export type Condition =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly is: Comparison; readonly amount: Fen }
  | { readonly kind: 'flag'; readonly flag: Flag; readonly value: boolean }
  | { readonly kind: 'any-of'; readonly flags: readonly Flag[] }
  | { readonly kind: 'category'; readonly category: Category; readonly value: string }
  | { readonly kind: 'count'; readonly count: Count; readonly is: Comparison; readonly amount: number }
  /** A rule for individuals (经营者为个人的): it does not hold while the kind of party is not known. */
  | { readonly kind: 'individual'; readonly value: boolean }
  | { readonly kind: 'party'; readonly partyType: LegalPartyType };

/** Whether conditions hold: `missing` names the facts without which this cannot be said. */
export type Holds = { readonly holds: boolean } | { readonly holds: 'unknown'; readonly missing: readonly string[] };

export const readConditions = (when: JsonReader): Condition[] =>
  when.keys().flatMap((key) => readCondition(when.field(key), key));

const readCondition = (value: JsonReader, key: string): Condition[] => {
  const quantity = QUANTITIES.find((name) => name === key);
  if (quantity !== undefined) {
    return compared(value).map(({ is, field }) => ({ kind: 'quantity', quantity, is, amount: readAmount(field) }));
  }
  const count = COUNTS.find((name) => name === key);
  if (count !== undefined) {
    return compared(value).map(({ is, field }) => ({ kind: 'count', count, is, amount: field.integer(0) }));
  }
  if (key === 'individual') return [{ kind: 'individual', value: value.boolean() }];
  const flag = FLAGS.find((name) => name === key);
  if (flag !== undefined) return [{ kind: 'flag', flag, value: value.boolean() }];
  const category = CATEGORIES.find((name) => name === key);
  if (category !== undefined) return [{ kind: 'category', category, value: value.text() }];
  if (key === 'anyOf') return [{ kind: 'any-of', flags: value.list().map((item) => item.oneOf(FLAGS)) }];
  if (key === 'partyType') {
    return [{ kind: 'party', partyType: value.oneOf(['natural_person', 'organisation']) }];
  }
  throw value.wrong('is no condition of the grammar');
};

const compared = (value: JsonReader): { is: Comparison; field: JsonReader }[] =>
  value.keys().map((name) => {
    const is = COMPARISONS.find((comparison) => comparison === name);
    if (is === undefined) throw value.wrong(`must compare by ${COMPARISONS.join(', ')}`);
    return { is, field: value.field(name) };
  });

/** AND over three values: false as soon as one is false, unknown when one cannot be said. */
export const hold = (conditions: readonly Condition[], facts: Facts, partyType: LegalPartyType | null): Holds => {
  const answers = conditions.map((condition) => holdsOne(condition, facts, partyType));
  if (answers.some(({ holds }) => holds === false)) return { holds: false };
  const missing = answers.flatMap((answer) => (answer.holds === 'unknown' ? answer.missing : []));
  return missing.length === 0 ? { holds: true } : { holds: 'unknown', missing: [...new Set(missing)] };
};

const holdsOne = (condition: Condition, facts: Facts, partyType: LegalPartyType | null): Holds => {
  if (condition.kind === 'flag') return { holds: isStated(facts, condition.flag) === condition.value };
  if (condition.kind === 'any-of') return { holds: condition.flags.some((flag) => isStated(facts, flag)) };
  if (condition.kind === 'quantity') {
    const amount = exactAmountOf(facts, condition.quantity);
    if (amount === undefined) return { holds: 'unknown', missing: [condition.quantity] };
    return { holds: compare[condition.is](amount, millionthsOfFen(condition.amount)) };
  }
  if (condition.kind === 'count') {
    const count = facts[condition.count];
    return { holds: count !== undefined && compare[condition.is](count, condition.amount) };
  }
  if (condition.kind === 'individual') return { holds: (partyType === 'natural_person') === condition.value };
  if (condition.kind === 'category') {
    const value = facts[condition.category];
    if (value === undefined) return { holds: 'unknown', missing: [condition.category] };
    return { holds: value === condition.value };
  }
  if (partyType === null) return { holds: 'unknown', missing: ['partyType'] };
  return { holds: partyType === condition.partyType };
};

/** In one unit: counts, or millionths of a yuan. */
const compare: Record<Comparison, (amount: number | bigint, bound: number | bigint) => boolean> = {
  lt: (amount, bound) => amount < bound,
  lte: (amount, bound) => amount <= bound,
  gte: (amount, bound) => amount >= bound,
  gt: (amount, bound) => amount > bound,
  eq: (amount, bound) => amount === bound,
};
