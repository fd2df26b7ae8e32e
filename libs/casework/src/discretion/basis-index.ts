import { readCitations } from './citations.js';
import { shortLawName } from './law-names.js';
import type { LegalBasis } from './legal-basis.js';

/** Legal bases by what they are looked up by, so that a look-up does not walk the whole table. */
export interface BasisIndex {
  readonly byId: ReadonlyMap<string, LegalBasis>;
  /** Without the exemptions, which sanction nothing. */
  readonly sanctioning: readonly LegalBasis[];
  /** Every name of a law, short, long or in use, with its short name. */
  readonly lawNames: ReadonlyMap<string, string>;
  /** By short name of the law, then by article. */
  readonly byLaw: ReadonlyMap<string, ReadonlyMap<number, readonly LegalBasis[]>>;
  /** Bases that state the amount of another provision, by its law and number: 计量法27 means 计量法实施细则48. */
  readonly byProvision: ReadonlyMap<string, readonly LegalBasis[]>;
  /** Bases that sanction the breach of an article, by its law and number: 商标法57 is sanctioned by article 60. */
  readonly byDuty: ReadonlyMap<string, readonly LegalBasis[]>;
}

const indexes = new WeakMap<readonly LegalBasis[], BasisIndex>();

/** The index of a table of bases: made once for a table, kept as long as the table. */
export const basisIndex = (bases: readonly LegalBasis[]): BasisIndex => {
  const known = indexes.get(bases);
  if (known !== undefined) return known;
  const byLaw = new Map<string, Map<number, LegalBasis[]>>();
  const lawNames = new Map<string, string>();
  for (const basis of bases) {
    const short = shortLawName(basis.law);
    for (const name of [short, ...basis.lawAliases]) lawNames.set(name, short);
    const articles = byLaw.get(short) ?? new Map<number, LegalBasis[]>();
    articles.set(basis.article, [...(articles.get(basis.article) ?? []), basis]);
    byLaw.set(short, articles);
  }
  const byProvision = collect(bases, ({ alsoCitedAs }) => alsoCitedAs, lawNames);
  const byId = new Map(bases.map((basis) => [basis.id, basis]));
  const byDuty = collect(bases, ({ violatedProvision }) => [violatedProvision ?? ''], lawNames);
  const sanctioning = bases.filter(({ exemption }) => exemption === null);
  const index = { byId, sanctioning, lawNames, byLaw, byProvision, byDuty };
  indexes.set(bases, index);
  return index;
};

/** Bases by the law and article of other provisions that they name. */
const collect = (
  bases: readonly LegalBasis[],
  textsOf: (basis: LegalBasis) => readonly string[],
  names: ReadonlyMap<string, string>,
): Map<string, LegalBasis[]> => {
  const found = new Map<string, LegalBasis[]>();
  for (const basis of bases) {
    const cited = textsOf(basis).flatMap((text) => readCitations(text, names));
    for (const key of new Set(cited.map(({ law, article }) => `${law} ${article}`))) {
      found.set(key, [...(found.get(key) ?? []), basis]);
    }
  }
  return found;
};
