import { basisIndex, type BasisIndex } from './basis-index.js';
import { readCitations, type Citation } from './citations.js';
import type { LegalBasis } from './legal-basis.js';

/** Every basis of the provisions that `texts` cite, however exact they are: 食品安全法123、124 means all of their items. */
export const basesOfProvisions = (texts: readonly string[], bases: readonly LegalBasis[]): LegalBasis[] => {
  const index = basisIndex(bases);
  return texts.flatMap((text) => readCitations(text, index.lawNames)).flatMap((citation) => lessExact(citation, index));
};

/** The bases of which one must sanction the enterprise for who answers for it to be punished. */
export const presupposedIn = ({ presupposes }: LegalBasis, bases: readonly LegalBasis[]): LegalBasis[] =>
  basesOfProvisions(presupposes?.provisions ?? [], bases);

const basesOfArticle = ({ law, article }: Citation, index: BasisIndex): readonly LegalBasis[] =>
  article === null ? [] : (index.byLaw.get(law)?.get(article) ?? []);

/** The bases narrowed to the most cited parts: for 124(1)(5) the item, where it is known, rather than the article. */
export const mostExact = (citation: Citation, index: BasisIndex): LegalBasis[] => {
  const candidates = basesOfArticle(citation, index).filter((basis) => covers(basis, citation));
  const exactness = ({ paragraph, item }: LegalBasis): number => Number(paragraph !== null) + Number(item !== null);
  const most = Math.max(...candidates.map(exactness));
  return candidates.filter((basis) => exactness(basis) === most);
};

/** Whether every part that the basis is narrowed to is cited. */
const covers = (basis: LegalBasis, { paragraph, item, bracketed }: Citation): boolean => {
  if (bracketed) {
    const narrowed = [basis.paragraph, basis.item].filter((part) => part !== null);
    return narrowed.every((part, at) => [paragraph, item][at] === part);
  }
  const onlyParagraph = paragraph === null && item !== null && basis.paragraph === 1;
  const paragraphCited = basis.paragraph === null || basis.paragraph === paragraph || onlyParagraph;
  return paragraphCited && (basis.item === null || basis.item === item);
};

/** Every basis of the article that does not contradict what is cited: 广告法55 may be its paragraph 1 or 3. */
export const lessExact = (citation: Citation, index: BasisIndex): LegalBasis[] => {
  const { paragraph, item } = citation;
  const agrees = (cited: number | null, known: number | null): boolean =>
    cited === null || known === null || cited === known;
  return basesOfArticle(citation, index).filter(
    (basis) => agrees(paragraph, basis.paragraph) && agrees(item, basis.item),
  );
};

/** What a text cites, with the names of laws as the table knows them. */
export const citedProvisions = (text: string, bases: readonly LegalBasis[]): Citation[] =>
  readCitations(text, basisIndex(bases).lawNames);
