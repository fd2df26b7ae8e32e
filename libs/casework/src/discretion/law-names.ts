/** 中华人民共和国 in front and （2019）, （试行） behind tell no two laws apart. */
export const shortLawName = (law: string): string =>
  law
    .replaceAll(/\s/gu, '')
    .replace(/^中华人民共和国/u, '')
    .replace(/[(（][^()（）]*[)）]$/u, '');

/** Words that stand between a sentence and the name of a law in it. */
const BEFORE_A_NAME = /(?:违反了?|依据|根据|按照|依照|参照|适用|援引|构成|规定|以及|[、，,;；。:：和及与按依的“"'])$/u;

/** The law whose name `text` ends with, the longest that is known: 违反了食品安全法 means 食品安全法; null for none. */
export const lawNamedAtTheEnd = (text: string, names: ReadonlyMap<string, string>): string | null => {
  for (let start = 0; start < text.length; start += 1) {
    const law = names.get(shortLawName(text.slice(start)));
    if (law !== undefined && (start === 0 || BEFORE_A_NAME.test(text.slice(0, start)))) return law;
  }
  return null;
};
