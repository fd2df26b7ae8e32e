import type { JsonReader } from '../law-data/json-reader.js';
import type { ExactAmount } from './money.js';

/** A file lists at most so many kinds of goods. */
const MOST_ITEMS = 1000;

/**
 * Adds up goods of `quantity` × `unitPrice` (yuan), each with up to three decimals. The sum is exact and is rounded
 * once, half up, to fen; nothing is rounded per item. @throws {LawDataError} naming the item that cannot be right.
 */
export const readGoods = (reader: JsonReader): ExactAmount => {
  const items = reader.list();
  if (items.length === 0 || items.length > MOST_ITEMS)
    throw reader.wrong(`must hold 1 to ${MOST_ITEMS} kinds of goods`);
  const millionths = items.reduce(
    (sum, item) => sum + thousandths(item.field('quantity')) * thousandths(item.field('unitPrice')),
    0n,
  );
  return fromMillionths(millionths);
};

const UNIT = '(?:斤|公斤|千克|克|kg|KG|Kg|g|L|升|件|个|只|瓶|袋|盒|包|辆|台|套|箱|桶|块|条|份)';
const TIMES_PRICE = new RegExp(
  `^(?<amounts>[\\d.]+${UNIT}(?:\\+[\\d.]+${UNIT})*)(?:×|x|\\*|,售价|,单价|,每${UNIT})(?<price>[\\d.]+)元(?:/${UNIT})?$`,
  'u',
);

/**
 * The value of goods that a text states as a product and as nothing else: 13斤×12元, 4.23kg + 2.87kg，售价15.2元/kg. null for
 * every other text, which is never parsed by guess.
 */
export const goodsValueOfText = (text: string): ExactAmount | null => {
  const found = TIMES_PRICE.exec(text.normalize('NFKC').replaceAll(/\s/gu, ''))?.groups;
  if (found === undefined) return null;
  const { amounts = '', price = '' } = found;
  const numbers = [...amounts.matchAll(/[\d.]+/gu)].map(([number]) => decimal(number));
  const unitPrice = decimal(price);
  if (unitPrice === null || numbers.includes(null)) return null;
  return fromMillionths(numbers.reduce<bigint>((sum, number) => sum + (number ?? 0n), 0n) * unitPrice);
};

const fromMillionths = (millionths: bigint): ExactAmount => {
  const fen = (millionths + 5_000n) / 10_000n;
  const fraction = String(millionths % 1_000_000n)
    .padStart(6, '0')
    .replace(/0{1,4}$/u, '');
  return {
    fen: Number(fen),
    exact: `${millionths / 1_000_000n}.${fraction.padEnd(2, '0')}`,
    rounded: millionths % 10_000n !== 0n,
  };
};

const thousandths = (reader: JsonReader): bigint => {
  const number = reader.number();
  if (number < 0 || number > 1_000_000_000) throw reader.wrong('must be from 0 to 1000000000');
  const exact = decimal(String(number));
  if (exact === null) throw reader.wrong(`must have at most three decimals`);
  return exact;
};

const decimal = (text: string): bigint | null => {
  const [, whole, fraction = ''] = /^(\d{1,10})(?:\.(\d{1,3}))?$/u.exec(text) ?? [];
  return whole === undefined ? null : BigInt(whole) * 1_000n + BigInt(fraction.padEnd(3, '0'));
};
