import type { LegalDate } from '../law-data/legal-date.js';
import { isInForce, type LegalBasis } from './legal-bases.js';

/** The one basis that a decision's citations mean, or why there is none to choose. */
export type CitedBasis =
  | { readonly basis: LegalBasis }
  | { readonly basis: null; readonly code: 'BASIS_UNKNOWN' | 'WRONG_VERSION'; readonly message: string };

interface Citation {
  readonly law: string;
  readonly article: number;
  /** Paragraph and item as written in brackets. */
  readonly parts: readonly number[];
}

/**
 * Finds the legal basis behind citations such as "食品安全法124(1)(5)" or "商标法57(2)、60". A basis matches when law
 * and article are the same and every part it is narrowed to is cited; a citation less exact than a basis is no match.
 * The version is the one in force on `date`. Several matches, or none, leave the basis open: never a guess.
 */
export function citedBasis(cited: readonly string[], bases: readonly LegalBasis[], date: LegalDate | null): CitedBasis {
  const matches = new Set(cited.flatMap(citations).flatMap((citation) => mostExact(citation, bases)));
  const inForce = [...matches].filter((basis) => date === null || isInForce(basis, date));
  const [basis, second] = inForce;
  if (basis !== undefined && second === undefined) return { basis };
  const text = cited.length === 0 ? 'no legal basis is cited' : `cited: ${cited.join('; ')}`;
  if (second !== undefined) {
    const ids = inForce.map(({ id }) => id).join(', ');
    return { basis: null, code: 'BASIS_UNKNOWN', message: `${text}; this could be each of ${ids}: state basisId` };
  }
  if (matches.size > 0) {
    const ids = [...matches].map(({ id }) => id).join(', ');
    return { basis: null, code: 'WRONG_VERSION', message: `${text}; ${ids} was not in force on ${date ?? 'that day'}` };
  }
  const narrower = bases.filter((candidate) =>
    cited.flatMap(citations).some((citation) => sameArticle(candidate, citation)),
  );
  const why =
    narrower.length === 0 ? 'no known basis matches' : `less exact than ${narrower.map(({ id }) => id).join(', ')}`;
  return { basis: null, code: 'BASIS_UNKNOWN', message: `${text}; ${why}: state basisId` };
}

/** Splits "商标法57(2)、60" into its citations; what is not law + article gives none. */
function citations(text: string): Citation[] {
  const found: Citation[] = [];
  let law = '';
  for (const piece of text.split('、')) {
    const match = /^(?<law>\D*?)(?:（\d{4}）)?(?<article>\d+)(?<parts>(?:\(\d+\))*)$/u.exec(piece.trim());
    if (match?.groups === undefined) continue;
    const { law: named = '', article, parts = '' } = match.groups;
    law = named === '' ? law : named;
    found.push({ law, article: Number(article), parts: [...parts.matchAll(/\d+/gu)].map(([part]) => Number(part)) });
  }
  return found;
}

/** The bases narrowed to the most cited parts: for 124(1)(5) the item, where it is known, rather than the article. */
function mostExact(citation: Citation, bases: readonly LegalBasis[]): LegalBasis[] {
  const candidates = bases
    .filter((basis) => sameArticle(basis, citation))
    .map((basis) => ({ basis, narrowed: [basis.paragraph, basis.item].filter((part) => part !== null) }))
    .filter(({ narrowed }) => narrowed.every((part, index) => citation.parts[index] === part));
  const most = Math.max(...candidates.map(({ narrowed }) => narrowed.length));
  return candidates.filter(({ narrowed }) => narrowed.length === most).map(({ basis }) => basis);
}

function sameArticle(basis: LegalBasis, { law, article }: Citation): boolean {
  return basis.article === article && shortName(basis.law) === shortName(law);
}

function shortName(law: string): string {
  return law.replace(/^中华人民共和国/u, '').replace(/（\d{4}）$/u, '');
}
