import type { LegalDate } from '../law-data/legal-date.js';
import { basisIndex } from './basis-index.js';
import { sanctionFirst } from './closest-words.js';
import { factsAskedBy } from './facts-asked.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { likelyBases } from './likely-basis.js';
import { basesOfProvisions } from './provisions.js';
import { basesWorded } from './worded-bases.js';

/** A list of bases for people ends here; a longer one asks for more words. */
export const usualRows = 50;
/** So many may be asked for: all that there are, for a device that goes where there is no connection. */
export const mostRows = 2_000;

/** A legal basis as it is chosen from a list. */
export interface BasisRow {
  readonly id: string;
  readonly law: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly matter: string;
  readonly matterEn: string;
  /** How officers call such a conduct: 过期 for 超过保质期. */
  readonly saidAs: readonly string[];
  /** Kinds of sanctions it provides for, in the words of the grammar. */
  readonly sanctions: readonly string[];
  /** The facts of the act that its sanctions depend on, by the names of their fields. */
  readonly facts: readonly string[];
  readonly effectiveFrom: LegalDate;
  readonly effectiveTo: LegalDate | null;
  readonly role: string | null;
  /** The kinds of conduct that the article names, by the value to state, in Chinese. */
  readonly conducts: Readonly<Record<string, string>>;
  readonly notes: string | null;
  readonly doubt: string | null;
}

export interface BasisRows {
  readonly items: readonly BasisRow[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

/**
 * The bases in force on a day that a text means: an identifier, a citation, what officers call a conduct, words of the
 * law or of the conduct or their initials in pinyin, and only then the conduct that reads most like it. Without a text
 * all of the day.
 * @param most so many at most.
 */
export const findLegalBases = (
  bases: readonly LegalBasis[],
  text: string,
  on: LegalDate,
  most = usualRows,
): BasisRows => {
  const words = text.normalize('NFKC').trim().toLowerCase();
  // What is over on the day hides nothing that is in force then.
  const found = matching(
    bases.filter((basis) => isInForce(basis, on)),
    words,
  );
  return { items: found.slice(0, most).map(basisRow), more: found.length > most };
};

const matching = (bases: readonly LegalBasis[], words: string): readonly LegalBasis[] => {
  if (words === '') return bases;
  const named = basisIndex(bases).byId.get(words);
  if (named !== undefined) return [named];
  const cited = [...new Set(basesOfProvisions([words], bases))];
  if (cited.length > 0) return cited;
  const found = basesWorded(bases, words);
  return found.length > 0 ? found : sanctionFirst(likelyBases(words, bases, bases));
};

/** A legal basis as lists show it. */
export const basisRow = (basis: LegalBasis): BasisRow => {
  const { id, law, article, paragraph, item, matter, matterEn, effectiveFrom, effectiveTo, notes, doubt } = basis;
  const { role, conducts, saidAs } = basis;
  const sanctions = [...new Set(basis.sanctions.map(({ kind }) => kind))];
  const where = { id, law, article, paragraph, item, matter, matterEn, saidAs };
  const facts = factsAskedBy(basis);
  return { ...where, sanctions, facts, effectiveFrom, effectiveTo, role, conducts, notes, doubt };
};
