import type { LegalDate } from '../../deadlines/index.js';
import { basisInForce, type LegalBasis } from '../../discretion/index.js';
import { chineseNumeral } from './numeral.js';

/**
 * 《法》第一百二十五条第一款第二项, without the year that tells two texts of a law apart; the identifier itself where the base is not
 * in the tables.
 */
export const citedLaw = (bases: readonly LegalBasis[], id: string, day: LegalDate): string => {
  const basis = basisInForce(bases, id, day) ?? bases.find((each) => each.id === id);
  if (basis === undefined) return id;
  const part = (value: number | null, unit: string): string =>
    value === null ? '' : `第${chineseNumeral(value)}${unit}`;
  const { law, article, paragraph, item } = basis;
  return `《${law.replace(/（\d{4}）$/, '')}》${part(article, '条')}${part(paragraph, '款')}${part(item, '项')}`;
};
