/** Every text in what a sentence is made from, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** How identifiers of legal bases are built: fsl-125-1-2, cer-66@2003. */
const basisForm = /(?<![\w-])[a-z][a-z0-9]*-\d[\w@-]*/g;

/** The texts, and the legal bases that stand in the longer ones among them: reasons of a computation name theirs so. */
const withBases = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, ...(text.match(basisForm) ?? [])]);

/** A text as it is looked for by a pattern. */
const plainly = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

/** Identifiers with what they are called; those that share a name keep their identifier beside it: 王某（wang）. */
const namesApart = (ids: readonly string[], nameOf: (id: string) => string): [string, string][] => {
  const names = ids.map((id): [string, string] => [id, nameOf(id)]);
  return names.map(([id, name]) => {
    const isShared = names.some((other) => other[0] !== id && other[1] === name);
    return [id, isShared ? `${name}（${id}）` : name];
  });
};

/**
 * A sentence with names in place of identifiers of people, units and legal bases. Only what the sentence is made from
 * is looked for, and only whole words: what else it says stays. A sentence that has its names already stays as it is.
 * @param nameOf what an identifier is called; the identifier itself where there is no name
 */
export const namedIn = (sentence: string, madeFrom: unknown, nameOf: (id: string) => string): string => {
  const ids = [...new Set(withBases(textsIn(madeFrom)))].filter(
    (id) => id !== '' && sentence.includes(id) && nameOf(id) !== id,
  );
  if (ids.length === 0) return sentence;
  const names = new Map(namesApart(ids, nameOf));
  // The longest first, all in one pass: no name is looked through for another identifier.
  const either = ids
    .toSorted((one, other) => other.length - one.length)
    .map((id) => `(?<!${plainly(`${nameOf(id)}（`)})${plainly(id)}`);
  const pattern = new RegExp(`(?<![A-Za-z0-9_.-])(?:${either.join('|')})(?!\\.?[A-Za-z0-9_-])`, 'g');
  return sentence.replaceAll(pattern, (id) => names.get(id) ?? id);
};

/** A ground with the citations of legal bases in place of their identifiers: fsl-125-1-2; APL Art.4. */
export const namedGround = (ground: string, nameOf: (id: string) => string): string =>
  ground.replaceAll(basisForm, (id) => nameOf(id));
