import type { JsonReader } from '../law-data/json-reader.js';
import { InvalidAmount, toFen, type Fen } from './money.js';

/** Amounts that sanctions are computed from. */
export const QUANTITIES = [
  'goodsValue',
  'illegalGains',
  'illegalTurnover',
  'illegalIncome',
  'adFee',
  'seizedGoodsValue',
  'falseCapital',
  'personIncomeLastYear',
  'personIncomeDuringViolation',
] as const;

/** Circumstances that sanctions depend on; one that is not stated is false. */
export const FLAGS = [
  'serious',
  'relativelySerious',
  'verySerious',
  'seriousConsequence',
  'refusedToCorrect',
  'causedLoss',
  'adFeeUncalculable',
  'packagedItem45',
  'publication',
  'intentional',
  'vileNature',
] as const;

/** Facts of which the law names several kinds: conduct (公司法250), accident (特种设备安全法90). */
export const CATEGORIES = ['conduct', 'accident'] as const;

export type Quantity = (typeof QUANTITIES)[number];
export type Flag = (typeof FLAGS)[number];
export type Category = (typeof CATEGORIES)[number];

/** What is established about the act, amounts in fen. */
export type Facts = { readonly [quantity in Quantity]?: Fen } & { readonly [flag in Flag]?: boolean } & {
  readonly [category in Category]?: string;
};

export interface StatedFacts {
  readonly facts: Facts;
  /** Amounts that are stated but not as a number ("约3000"): never parsed by guess. */
  readonly unclear: readonly { readonly quantity: Quantity; readonly text: string }[];
}

/**
 * Facts stated in yuan, as published cases have them. Fields that no sanction depends on are left out.
 * Throws `LawDataError` or `InvalidAmount` naming the field when a value cannot be right.
 */
export function readFacts(reader: JsonReader): StatedFacts {
  const amounts: { [quantity in Quantity]?: Fen } = {};
  const flags: { [flag in Flag]?: boolean } = {};
  const categories: { [category in Category]?: string } = {};
  const unclear: { quantity: Quantity; text: string }[] = [];
  for (const quantity of QUANTITIES) {
    const field = reader.field(quantity);
    if (typeof field.value === 'string') unclear.push({ quantity, text: field.text() });
    else if (field.value !== null) amounts[quantity] = readAmount(field);
  }
  for (const flag of FLAGS) {
    const field = reader.field(flag);
    if (field.value !== null) flags[flag] = field.boolean();
  }
  for (const category of CATEGORIES) {
    const field = reader.field(category);
    if (field.value !== null) categories[category] = field.text();
  }
  return { facts: { ...amounts, ...flags, ...categories }, unclear };
}

/** A number of yuan as fen; the error names the path. */
export function readAmount(reader: JsonReader): Fen {
  try {
    return toFen(reader.number(), reader.path);
  } catch (error) {
    throw error instanceof InvalidAmount ? reader.wrong(error.reason.replace(/, but is .*$/u, '')) : error;
  }
}
