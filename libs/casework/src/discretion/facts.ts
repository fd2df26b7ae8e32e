import type { JsonReader } from '../law-data/json-reader.js';
import { goodsValueOfText, readGoods } from './goods-value.js';
import {
  fenOfExact,
  InvalidAmount,
  millionthsOfFen,
  millionthsOfYuan,
  toFen,
  yuanText,
  type ExactAmount,
  type Fen,
  type Millionths,
} from './money.js';

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
  /** 检验费用, 认证费用, 违法收取的费用, 拍卖佣金, 拍卖成交价, 最高应价 */
  'inspectionFee',
  'certificationFee',
  'overcharged',
  'commission',
  'hammerPrice',
  'highestBid',
  /** 隐匿、抽逃、分配的财产金额 */
  'hiddenAssets',
  /** 野生动物及其制品价值 */
  'animalValue',
  /** 上一年度销售额 */
  'lastYearSales',
] as const;

/** Before these amounts had a name of their own they were entered as the nearest one: such a file is still read. */
const ENTERED_AS: { readonly [quantity in Quantity]?: Quantity } = {
  inspectionFee: 'illegalIncome',
  certificationFee: 'illegalIncome',
  overcharged: 'illegalGains',
  commission: 'illegalIncome',
  hammerPrice: 'illegalTurnover',
  highestBid: 'illegalTurnover',
  hiddenAssets: 'falseCapital',
  animalValue: 'goodsValue',
};

/** The same of levels that have a name of their own now. */
const FLAG_ENTERED_AS: { readonly [flag in Flag]?: Flag } = {
  affectsSafety: 'seriousConsequence',
  hugeAmount: 'serious',
};

/** Whether a circumstance is stated, under its own name or under the one it was entered as. */
export const isStated = (facts: Facts, flag: Flag): boolean => {
  const other = FLAG_ENTERED_AS[flag];
  return facts[flag] ?? (other !== undefined && facts[other] === true);
};

/** How long and how often: whole numbers, of months or of earlier penalties of the same nature. */
export const COUNTS = [
  'durationMonths',
  'penaltiesWithinYear',
  'penaltiesWithinTwoYears',
  'penaltiesWithinFiveYears',
  /** Who died of the act, and who fell ill (食源性疾病). */
  'deaths',
  'illnesses',
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
  /** 故意提供虚假信息或者隐瞒真实情况; 拒绝、逃避监督检查; punished as a crime of the same kind before. */
  'falseInformation',
  'evadedInspection',
  'convictedBefore',
  /** 使用禁用原料生产儿童化妆品，或者在儿童化妆品中非法添加 */
  'bannedInChildrensGoods',
  /** 造成权利人直接损失数额较大; 对权利人的生产经营活动造成重大不利影响; 危害国家利益、社会公共利益 */
  'greatDirectLoss',
  'greatHarmToBusiness',
  'harmsPublicInterest',
  /** 影响产品安全、有效; 违法经营数额巨大 */
  'affectsSafety',
  'hugeAmount',
  /** The gains, or a part of them, cannot be computed (ILL Art.14; 价格违法行为行政处罚规定18). */
  'gainsUncomputable',
] as const;

/** Facts of which the law names several kinds: conduct (公司法250), accident (特种设备安全法90), role (药品管理法135). */
export const CATEGORIES = ['conduct', 'accident', 'role'] as const;

export type Quantity = (typeof QUANTITIES)[number];
export type Flag = (typeof FLAGS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Count = (typeof COUNTS)[number];

/** What is established about the act, amounts in fen. */
export type Facts = { readonly [quantity in Quantity]?: Fen } & { readonly [flag in Flag]?: boolean } & {
  readonly [category in Category]?: string;
} & { readonly [count in Count]?: number } & {
  /** Amounts that are finer than a fen, in yuan: what follows from them is computed from these and rounded once. */
  readonly exactly?: { readonly [quantity in Quantity]?: string };
};

/** An amount of the file in fen, under its own name or under the one it was entered as. */
export const amountOf = (facts: Facts, quantity: Quantity): Fen | undefined => {
  const other = ENTERED_AS[quantity];
  return facts[quantity] ?? (other === undefined ? undefined : facts[other]);
};

/** The same amount as it was stated or added up, before it was rounded to fen. */
export const exactAmountOf = (facts: Facts, quantity: Quantity): Millionths | undefined => {
  const other = ENTERED_AS[quantity];
  const named = facts[quantity] === undefined && other !== undefined ? other : quantity;
  const exact = facts.exactly?.[named];
  if (exact !== undefined) return millionthsOfYuan(exact);
  const fen = facts[named];
  return fen === undefined ? undefined : millionthsOfFen(fen);
};

export interface StatedFacts {
  readonly facts: Facts;
  /** Amounts that are stated but not as a number ("约3000"): never parsed by guess. */
  readonly unclear: readonly { readonly quantity: Quantity; readonly text: string }[];
  /** How amounts came about that the input does not state to the fen: rounded, or added up from goods. */
  readonly computed: readonly string[];
}

/**
 * Facts stated in yuan, as published cases have them. Fields that no sanction depends on are left out.
 * @throws {LawDataError|InvalidAmount} naming the field when a value cannot be right.
 */
export const readFacts = (reader: JsonReader): StatedFacts => {
  const amounts: { [quantity in Quantity]?: Fen } = {};
  const exactly: { [quantity in Quantity]?: string } = {};
  const flags: { [flag in Flag]?: boolean } = {};
  const categories: { [category in Category]?: string } = {};
  const unclear: { quantity: Quantity; text: string }[] = [];
  const computed: string[] = [];
  const take = (quantity: Quantity, { fen, exact, rounded }: ExactAmount, source: string | null): void => {
    amounts[quantity] = fen;
    if (rounded) exactly[quantity] = exact;
    const whence =
      source === null ? `facts.${quantity} of ${exact} yuan` : `facts.${quantity} is ${exact} yuan by ${source}`;
    if (rounded) computed.push(roundedOnce(whence, fen));
    else if (source !== null) computed.push(whence);
  };
  for (const quantity of QUANTITIES) {
    const field = reader.field(quantity);
    if (quantity === 'illegalGains' && cannotBeComputed(field.value)) flags.gainsUncomputable = true;
    else if (typeof field.value === 'string') unclear.push({ quantity, text: field.text() });
    else if (field.value !== null) take(quantity, readExact(field), null);
  }
  const goods = valueOfGoods(reader);
  if (goods !== null) take('goodsValue', goods, 'facts.goods');
  const quantity = reader.field('quantity').value;
  const product = typeof quantity === 'string' ? goodsValueOfText(quantity) : null;
  const stated = goods !== null || reader.field('goodsValue').value !== null;
  if (product !== null && !stated) take('goodsValue', product, `facts.quantity "${String(quantity)}"`);
  for (const flag of FLAGS) {
    const field = reader.field(flag);
    if (field.value !== null) flags[flag] = field.boolean();
  }
  for (const category of CATEGORIES) {
    const field = reader.field(category);
    if (field.value !== null) categories[category] = field.text();
  }
  const counts: { [count in Count]?: number } = {};
  for (const count of COUNTS) {
    const field = reader.field(count);
    if (field.value !== null) counts[count] = field.integer(0);
  }
  const finer = Object.keys(exactly).length === 0 ? {} : { exactly };
  return { facts: { ...amounts, ...flags, ...categories, ...counts, ...finer }, unclear, computed };
};

/** 无法计算 and 无法确定 are no amount in words: they say that there is none. */
const cannotBeComputed = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:违法所得)?无法(?:计算|确定|查清|核定)$/u.test(value);

/** The value of the listed goods; beside it no other may be stated, unless it is the same. */
const valueOfGoods = (reader: JsonReader): ExactAmount | null => {
  const value = reader.field('goods').orNull(readGoods);
  const stated = reader.field('goodsValue');
  if (value === null || stated.value === null) return value;
  if (readExact(stated).fen !== value.fen)
    throw stated.wrong(`must be ${value.exact}, the sum of facts.goods, or left out`);
  return value;
};

/** Says that a sum was rounded, and to what. */
export const roundedOnce = (sum: string, fen: Fen): string => `${sum}, rounded once to ${yuanText(fen)}`;

/** A sum in yuan with up to three decimals, rounded once, half up, to fen; the error names the path. */
export const readExact = (reader: JsonReader): ExactAmount => {
  const yuan = reader.number();
  if (/\.\d{4,}$/u.test(String(yuan))) throw reader.wrong('must have at most three decimals');
  const exact = fenOfExact(yuan);
  return exact ?? { fen: readAmount(reader), exact: String(yuan), rounded: false };
};

/** A number of yuan as fen; the error names the path. */
export const readAmount = (reader: JsonReader): Fen => {
  try {
    return toFen(reader.number(), reader.path);
  } catch (error) {
    throw error instanceof InvalidAmount ? reader.wrong(error.reason.replace(/, but is .*$/u, '')) : error;
  }
};
