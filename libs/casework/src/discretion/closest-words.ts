import { shortLawName } from './law-names.js';
import type { LegalBasis } from './legal-basis.js';

type Said = Pick<LegalBasis, 'law' | 'article' | 'matter'>;

/** The conducts that a text names, each with a mark at its end; what stands in brackets explains and names none. */
const conductsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/（[^）]*）/gu, '')
    .replaceAll('或者', '、')
    .split(/\P{Script=Han}+/u)
    .filter((conduct) => conduct !== '')
    .map((conduct) => `${conduct}$`);

/**
 * How many characters of a text stand together in a conduct, its end counted as one: 超过保质期的食品 is nearer to
 * 超过保质期的食品 than to 超过保质期的食品原料, in which the word goes on.
 */
export const longestRun = (text: string, matter: string): number => {
  const conducts = conductsOf(matter);
  let longest = 0;
  for (const piece of conductsOf(text))
    for (let start = 0; start + longest < piece.length; start += 1)
      while (
        start + longest < piece.length &&
        conducts.some((conduct) => conduct.includes(piece.slice(start, start + longest + 1)))
      )
        longest += 1;
  return longest;
};

/** The law and article by which a provision punishes, where it has no sanction of its own: （依照食品安全法122）. */
const punishesBy = ({ matter }: Said): string | null => {
  const cited = /（依照(\p{Script=Han}+)(\d+)/u.exec(matter);
  return cited === null ? null : `${cited[1]}${cited[2]}`;
};

/** A list in its order, but a provision that punishes by another one stands after that one. */
export const sanctionFirst = <B extends Said>(bases: readonly B[]): B[] => {
  const behind = (provision: string | null): readonly B[] =>
    provision === null ? [] : bases.filter(({ law, article }) => `${shortLawName(law)}${article}` === provision);
  return [...new Set(bases.flatMap((basis) => [...behind(punishesBy(basis)), basis]))];
};
