/** What a party may do against a decision, and in what time (ARL Art.20: sixty days; ALL Art.46: six months). */
export type Remedy = 'reconsideration' | 'suit';

interface Term {
  /** How a text names the remedy. */
  readonly named: RegExp;
  /** How it writes the term of the law. */
  readonly right: RegExp;
}

const terms: Readonly<Record<Remedy, Term>> = {
  reconsideration: { named: /复议/u, right: /^(?:六十|60)(?:日|天)$/u },
  suit: { named: /诉讼|起诉/u, right: /^(?:六|6)个?月$/u },
};

/** A term as a text writes it: 六十日内, 60 日之内, 六个月以内. */
const written = /([零一二三四五六七八九十百半两\d]+)\s*(个?月|日|天|年)(?:之|以)?内/gu;

/** Of a suit against what was decided on reconsideration: fifteen days from its receipt (ALL Art.45). */
const afterReconsideration = /复议决定|复议机关逾期|逾期不作/u;

/** The terms that a text gives for a remedy, as it writes them, without blanks. */
const termsOf = (text: string, remedy: Remedy): string[] =>
  text
    .split(/[。；;\n]/u)
    .flatMap((sentence) =>
      remedy === 'suit' && afterReconsideration.test(sentence) ? [] : sentence.split(/[，,、]|或者?/u),
    )
    .filter((clause) => terms[remedy].named.test(clause))
    .flatMap((clause) => [...clause.matchAll(written)].map(([, count = '', unit = '']) => `${count}${unit}`));

/** Whether a text gives a term for a remedy at all. */
export const tellsTerm = (text: string, remedy: Remedy): boolean => termsOf(text, remedy).length > 0;

/** The first term that a text gives and the law does not; null where it gives none or the right ones. */
export const wrongTerm = (text: string): { remedy: Remedy; told: string } | null => {
  for (const remedy of ['reconsideration', 'suit'] as const) {
    const told = termsOf(text, remedy).find((term) => !terms[remedy].right.test(term));
    if (told !== undefined) return { remedy, told };
  }
  return null;
};
