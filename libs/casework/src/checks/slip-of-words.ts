import type { Context } from '../context.js';
import { figureOn } from '../law-data/settings.js';
import type { SubstanceTouched } from '../refusals/challenges.js';
import { quantitiesIn, withoutQuantities } from './written-quantities.js';

/** Words that decide what is meant: how heavily, with what, what not, with which right, by when (APL Art.57-59). */
const weighty: readonly { readonly touched: SubstanceTouched; readonly words: RegExp }[] = [
  {
    touched: 'tier',
    words: /从轻|减轻|从重|加重|较轻|较重|一般|严重|轻微|免予|免除|罚款|没收|警告|通报|吊销|暂扣|停产|停业|关闭|限制/gu,
  },
  { touched: 'denial', words: /[不未无非免否勿没]|清楚|充分|确凿|属实|采纳|成立|应当|可以|必须|故意|过失|明知/gu },
  { touched: 'right', words: /听证|陈述|申辩|复议|诉讼|起诉|申请|以上|以下|以内|以前|以后|之前|之后|届满/gu },
];

const lawsIn = (words: string): string[] => words.match(/《[^》]*》/gu) ?? [];
const lettersIn = (words: string): string[] => words.normalize('NFKC').match(/[A-Za-z0-9]+/gu) ?? [];
const moneyIn = (quantities: readonly string[]): string[] => quantities.filter((each) => each.endsWith(' 分'));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Signs that a slip of the pen changes, leaves out or adds: of a short text one in so many, never more than `most`. */
export interface Slip {
  readonly most: number;
  readonly oneIn: number;
}

/** What the law calls 笔误 and does not measure; without a figure what is shipped. */
const shipped: Slip = { most: 3, oneIn: 3 };

/** How much a slip may change on a day, by dated settings [M]. */
export const slipOn = ({ law: { settings }, day }: Pick<Context, 'law' | 'day'>): Slip => {
  const figure = (name: 'slipMostSigns' | 'slipOneSignIn', otherwise: number): number => {
    const found = figureOn(settings, name, day);
    return Number.isFinite(found) ? found : otherwise;
  };
  return { most: figure('slipMostSigns', shipped.most), oneIn: figure('slipOneSignIn', shipped.oneIn) };
};

const signsOf = (words: string): string[] => [...words.normalize('NFKC').replaceAll(/[\s，。；：、,.;:]/gu, '')];

/** Whether one text becomes the other by changing, leaving out or adding so many signs. */
const isWithin = (one: readonly string[], other: readonly string[], most: number): boolean => {
  if (Math.abs(one.length - other.length) > most) return false;
  const first = one.findIndex((sign, place) => sign !== other[place]);
  if (first === -1) return other.length - one.length <= most;
  if (first === other.length) return one.length - other.length <= most;
  if (most === 0) return false;
  const [rest, left] = [one.slice(first), other.slice(first)];
  return (
    isWithin(rest.slice(1), left.slice(1), most - 1) ||
    isWithin(rest.slice(1), left, most - 1) ||
    isWithin(rest, left.slice(1), most - 1)
  );
};

/** Whether two texts differ by a few signs of typing. */
export const areAlike = (one: string, other: string, { most, oneIn }: Slip): boolean => {
  const [signs, others] = [signsOf(one), signsOf(other)];
  const shorter = Math.min(signs.length, others.length);
  return isWithin(signs, others, Math.min(most, Math.max(1, Math.floor(shorter / oneIn))));
};

/** What may differ beside the words themselves. */
interface Leeway {
  /** The words without what may be another number in them. */
  readonly besides?: (words: string) => string;
  /** The title of a law may be misspelt. */
  readonly titles?: boolean;
}

/**
 * What a change of words touches beyond a slip of the pen (APL Art.75(2)): a sum, another number in any writing, a law,
 * how heavily, a denial, a right or a term, or so much that something else is said; null for a slip.
 */
export const substanceChanged = (
  wrong: string,
  right: string,
  slip: Slip,
  { besides = (words) => words, titles = false }: Leeway = {},
): SubstanceTouched | null => {
  if (!isSame(moneyIn(quantitiesIn(wrong)), moneyIn(quantitiesIn(right)))) return 'sum';
  const [stood, stands] = [besides(wrong), besides(right)];
  const numbers = [quantitiesIn(stood), quantitiesIn(stands)] as const;
  if (!isSame(...numbers)) return 'number';
  if (numbers[0].length === 0 && !isSame(lettersIn(stood), lettersIn(stands))) return 'number';
  const [laws, others] = [lawsIn(wrong), lawsIn(right)];
  const isMisspelt =
    titles && laws.length === others.length && laws.every((law, at) => areAlike(law, others[at] ?? '', slip));
  if (!isSame(laws, others) && !isMisspelt) return 'law';
  const weight = weighty.find(({ words }) => !isSame(stood.match(words) ?? [], stands.match(words) ?? []));
  if (weight !== undefined) return weight.touched;
  return areAlike(withoutQuantities(stood), withoutQuantities(stands), slip) ? null : 'meaning';
};
