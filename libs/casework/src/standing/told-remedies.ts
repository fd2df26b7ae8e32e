/** What a party may do against a decision, and in what time (ARL Art.20: sixty days; ALL Art.46: six months). */
export type Remedy = 'reconsideration' | 'suit';

/** How a text names a remedy; the decision on reconsideration and its body are none. */
const named: Readonly<Record<Remedy, RegExp>> = {
  reconsideration: /复议(?!决定|机关|期间)/u,
  suit: /诉讼|起诉/u,
};

/** How it writes the term of the law. */
const right: Readonly<Record<Remedy, RegExp>> = {
  reconsideration: /^(?:六十|60)(?:日|天)$/u,
  suit: /^(?:六|6)个?月$/u,
};

/** A term as a text writes it: 六十日内, 60 日之内, 六个月以内. */
const written = /([零一二三四五六七八九十百半两\d]+)\s*(个?月|日|天|年)(?:之|以)?内/gu;

/** Of a suit against what was decided on reconsideration: fifteen days from its receipt (ALL Art.45). */
const afterReconsideration = /复议决定|复议机关逾期|逾期不作/u;

/** What is done within a term and is no remedy. */
const otherDuty = /缴|履行|改正/u;

/** Where a text names a remedy first; after its end where it does not. */
const placeOf = (text: string, remedy: Remedy): number => {
  const place = text.search(named[remedy]);
  return place === -1 ? text.length : place;
};

/** The remedy that a text names first; null where something else comes before it, or none is named. */
const firstNamed = (text: string): Remedy | null => {
  const [reconsideration, suit] = [placeOf(text, 'reconsideration'), placeOf(text, 'suit')];
  const first = Math.min(reconsideration, suit);
  if (first === text.length || otherDuty.test(text.slice(0, first))) return null;
  return reconsideration < suit ? 'reconsideration' : 'suit';
};

/** Terms of one sentence with their remedies: that which is named after the term, else in its own clause before it. */
const termsIn = (sentence: string): { remedy: Remedy; told: string }[] => {
  const found = [...sentence.matchAll(written)];
  return found.flatMap((match, place) => {
    const [whole, count = '', unit = ''] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + whole.length, found[place + 1]?.index);
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
    const remedy = firstNamed(after) ?? (otherDuty.test(after) ? null : firstNamed(clause));
    const isLater = remedy === 'suit' && afterReconsideration.test(before);
    return remedy === null || isLater ? [] : [{ remedy, told: `${count}${unit}` }];
  });
};

const termsTold = (text: string) => text.split(/[。；;\n]/u).flatMap(termsIn);

/** Whether a text gives a term for a remedy at all. */
export const tellsTerm = (text: string, remedy: Remedy): boolean =>
  termsTold(text).some((each) => each.remedy === remedy);

/** The first term that a text gives and the law does not; null where it gives none or the right ones. */
export const wrongTerm = (text: string): { remedy: Remedy; told: string } | null =>
  termsTold(text).find(({ remedy, told }) => !right[remedy].test(told)) ?? null;
