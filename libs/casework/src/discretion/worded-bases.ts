import { sanctionFirst } from './closest-words.js';
import { basesSaidAs } from './everyday-words.js';
import type { LegalBasis } from './legal-basis.js';
import { basesSpelledBy } from './spelled-bases.js';

type Worded = Pick<LegalBasis, 'id' | 'law' | 'article' | 'matter' | 'matterEn' | 'saidAs'>;

/**
 * Those of a list that everyday words of a text mean, then those that hold the text as it stands, then those spelled by
 * it as initials in pinyin; what punishes by another provision stands after that one.
 * @param words in small letters.
 */
export const basesWorded = <B extends Worded>(bases: readonly B[], words: string): B[] => {
  const worded = bases.filter(({ id, law, matter, matterEn, article }) =>
    [id, law, matter, matterEn, `${law}${article}`].some((each) => each.toLowerCase().includes(words)),
  );
  return sanctionFirst([...new Set([...basesSaidAs(bases, words), ...worded, ...basesSpelledBy(bases, words)])]);
};
