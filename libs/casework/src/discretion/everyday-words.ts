import type { JsonReader } from '../law-data/json-reader.js';
import { readTexts } from './basis-rules.js';
import { longestRun } from './closest-words.js';
import type { LegalBasis } from './legal-basis.js';

/** How officers call a conduct, and the words of the law that they mean by it; a hint for a search, never a finding. */
interface EverydayWord {
  readonly said: readonly string[];
  /** Words of a matter or of a law, or the identifier of a basis without its version. */
  readonly meant: readonly string[];
}

/** Reads `everydayWords` of data/legal-bases.json. @throws {LawDataError} naming the field. */
const readEverydayWords = (reader: JsonReader): EverydayWord[] =>
  (reader.orNull((field) => field.list()) ?? []).map((entry) => ({
    said: readTexts(entry.field('said')),
    meant: readTexts(entry.field('meant')),
  }));

/**
 * Gives every basis the everyday words that mean it.
 * @throws {LawDataError} naming a word that is listed twice, or one of the law that no basis has.
 */
export const withEverydayWords = (bases: readonly LegalBasis[], reader: JsonReader): LegalBasis[] => {
  const words = readEverydayWords(reader);
  const said = words.flatMap((word) => word.said);
  const twice = said.find((each, place) => said.indexOf(each) !== place);
  if (twice !== undefined) throw reader.wrong(`must not list "${twice}" twice`);
  const named = bases.map(({ id, law, matter }) => ({
    id: id.split('@')[0],
    words: `${law}\n${matter}`,
    saidAs: new Set<string>(),
  }));
  for (const { said: everyday, meant } of words)
    for (const each of meant) {
      const those = named.filter(({ id, words: own }) => id === each || own.includes(each));
      if (those.length === 0) throw reader.wrong(`must name words of a basis, but no basis has "${each}"`);
      for (const { saidAs } of those) for (const word of everyday) saidAs.add(word);
    }
  return bases.map((basis, place) => ({ ...basis, saidAs: [...(named[place]?.saidAs ?? [])] }));
};

/** What nearly every conduct is called by tells none of them from the others. */
const anyTrade = /生产|经营|销售|出售/gu;

type Said = Pick<LegalBasis, 'law' | 'matter' | 'saidAs'>;

/**
 * Those of a list that a text means by everyday words, best first: 过期食品 means what is 超过保质期 and 食品. Of those
 * that explain as much of it the one that has the longest part of it as it stands is the first. What explains far less
 * of the text than the best is left out, and so is all that no everyday word of the text means.
 * @param text in small letters.
 */
export const basesSaidAs = <B extends Said>(bases: readonly B[], text: string): B[] => {
  const scored = bases.flatMap((basis) => {
    const meant = basis.saidAs.filter((word) => text.includes(word));
    if (meant.length === 0) return [];
    return [{ basis, explained: explainedOf(text, meant, basis), run: longestRun(text, basis.matter) }];
  });
  const best = Math.max(...scored.map(({ explained }) => explained));
  return scored
    .filter(({ explained }) => explained > best / 2)
    .sort((one, other) => other.explained - one.explained || other.run - one.run)
    .map(({ basis }) => basis);
};

/** How many characters of a text a basis explains: by everyday words, each for itself, and the rest by its own. */
const explainedOf = (text: string, meant: readonly string[], { law, matter }: Said): number => {
  let rest = text.replaceAll(anyTrade, ' ');
  for (const word of meant.toSorted((one, other) => other.length - one.length)) rest = rest.replaceAll(word, ' ');
  const own = rest.split(/\P{Script=Han}+/u).reduce((total, piece) => total + inCommon(piece, `${law} ${matter}`), 0);
  return meant.reduce((total, word) => total + word.length, own);
};

/** The characters of a piece that stand in a text beside the same neighbour. */
const inCommon = (piece: string, text: string): number => {
  const characters = [...piece];
  return characters.filter((character, at) => {
    const before = characters[at - 1];
    const after = characters[at + 1];
    const isThere = (pair: string): boolean => text.includes(pair);
    return (before !== undefined && isThere(before + character)) || (after !== undefined && isThere(character + after));
  }).length;
};
