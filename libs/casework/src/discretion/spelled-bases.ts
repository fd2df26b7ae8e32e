import type { LegalBasis } from './legal-basis.js';
import { isSpelledBy } from './pinyin.js';

/** Initials in pinyin, and the number of an article behind them: spaqf124. */
const initials = /^(?<letters>[a-z]{2,20})\s*(?<article>\d{1,3})?$/u;

/**
 * Those of a list whose law, or else whose conduct, is spelled by initials in pinyin: spaqf, spaqf124, wqdspjy.
 * @param words in small letters.
 */
export const basesSpelledBy = <B extends Pick<LegalBasis, 'law' | 'article' | 'matter'>>(
  bases: readonly B[],
  words: string,
): B[] => {
  const { letters, article } = initials.exec(words)?.groups ?? {};
  if (letters === undefined) return [];
  const ofLaw = bases.filter(
    (basis) => isSpelledBy(basis.law, letters) && (article === undefined || basis.article === Number(article)),
  );
  if (ofLaw.length > 0 || article !== undefined) return ofLaw;
  return bases.filter(({ matter }) => isSpelledBy(matter, letters));
};
