import type { LegalDate } from '../law-data/legal-date.js';
import { basisIndex, type BasisIndex } from './basis-index.js';
import { readCitations, type Citation } from './citations.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { lessExact, mostExact } from './provisions.js';

/** The bases that a decision's citations may mean, the most exact ones of each, or why there is none. */
export interface CitedBases {
  readonly bases: readonly LegalBasis[];
  /** Each cited as such, some by its article only, by the duty that was broken, by the law's name alone, or not. */
  readonly by: 'provision' | 'article' | 'duty' | 'law' | 'nothing';
  /** Set where something known is cited that was not in force. */
  readonly notInForce: readonly LegalBasis[];
}

export interface CitedOn {
  readonly actDate: LegalDate | null;
  readonly decisionDate: LegalDate | null;
}

/**
 * Finds the legal bases behind the citations of a decision. Of each citation the provision goes before the article;
 * sanctions go before the duty that was broken, that before the law alone. The text in force on the day of the act
 * counts, else that of the day of the decision (APL Art.37). A basis that sanctions only responsible persons is left
 * out where another sanctions the party.
 */
export const citedBases = (cited: readonly string[], bases: readonly LegalBasis[], on: CitedOn): CitedBases => {
  const index = basisIndex(bases);
  const citations = cited.flatMap((text) => readCitations(text, index.lawNames));
  const sanctions = citations.map((citation) => sanctionsOf(citation, index, on));
  const isExact = sanctions.every(({ bases: of, isArticle }) => !isArticle || of.length === 0);
  const found: [CitedBases['by'], LegalBasis[]][] = [
    [isExact ? 'provision' : 'article', sanctions.flatMap(({ bases: of }) => of)],
    [
      'duty',
      citations.flatMap(({ law, article }) => (article === null ? [] : (index.byDuty.get(`${law} ${article}`) ?? []))),
    ],
    ['law', citations.flatMap((citation) => ofYear(ofLaw(citation, index), citation))],
  ];
  let notInForce: LegalBasis[] = [];
  for (const [by, matches] of found) {
    // A provision that was not in force is no hint to any other of its law.
    if (by === 'law' && notInForce.length > 0) break;
    const candidates = sanctioningTheParty(versionOf([...new Set(matches)], on));
    if (candidates.length > 0) return { bases: candidates, by, notInForce: [] };
    if (notInForce.length === 0) notInForce = [...new Set(matches)];
  }
  return { bases: [], by: 'nothing', notInForce };
};

/** The provision that is cited, in the text that counts; else what of its article may be meant, in whatever text. */
const sanctionsOf = (
  citation: Citation,
  index: BasisIndex,
  on: CitedOn,
): { readonly bases: readonly LegalBasis[]; readonly isArticle: boolean } => {
  const exact = ofYear(exactly(citation, index), citation);
  if (versionOf(exact, on).length > 0) return { bases: exact, isArticle: false };
  const less = ofYear(lessExact(citation, index), citation);
  return less.length > 0 ? { bases: less, isArticle: true } : { bases: exact, isArticle: false };
};

/** Of several versions the one of the day of the act; where there is none, that of the day of the decision. */
export const versionOf = (bases: readonly LegalBasis[], { actDate, decisionDate }: CitedOn): readonly LegalBasis[] => {
  const day = actDate ?? decisionDate;
  if (day === null) return bases;
  const then = bases.filter((basis) => isInForce(basis, day));
  return then.length > 0 || decisionDate === null ? then : bases.filter((basis) => isInForce(basis, decisionDate));
};

/** Leaves out what sanctions responsible persons only, unless there is nothing else. */
export const sanctioningTheParty = (bases: readonly LegalBasis[]): readonly LegalBasis[] => {
  const onTheParty = bases.filter(({ sanctions }) => sanctions.some(({ target }) => target === 'party'));
  return onTheParty.length > 0 ? onTheParty : bases;
};

/** The provision itself, or where it states no amount the one that states it. */
const exactly = (citation: Citation, index: BasisIndex): readonly LegalBasis[] => {
  const itself = mostExact(citation, index);
  return itself.length > 0 ? itself : (index.byProvision.get(`${citation.law} ${citation.article}`) ?? []);
};

const ofLaw = ({ law }: Citation, index: BasisIndex): LegalBasis[] =>
  [...(index.byLaw.get(law)?.values() ?? [])].flat();

/** A year in brackets tells which text is meant: the one in force at its end, or that began within a year. */
const ofYear = (bases: readonly LegalBasis[], { year }: Citation): readonly LegalBasis[] => {
  if (year === null) return bases;
  const of = bases.filter((basis) => isInForce(basis, `${year}-12-31`) || isInForce(basis, `${year + 1}-12-31`));
  return of.length > 0 ? of : bases;
};
