import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { longestTerm, searchView, shortestTerm, soughtWords, type Actor } from '#casework';
import type { Filter } from '#read-store';
import { Malformed } from '../unanswered/unanswered.js';
import { Lists } from './lists.js';

/** So many that are found are listed by their names; of more, lists are read in their order until a page is full. */
const mostNamed = 200;

/** Characters of a search at most, before they are percent-encoded. */
const longestSearch = 100;

/** After every character that a term can go on with. */
const last = '\u{10FFFF}';

/**
 * What is left of a list of cases when it is searched; all of it without a search. The words come in a header,
 * percent-encoded: names of persons stand in no address, and so in no log of addresses.
 */
export class SearchFor extends Query<Filter> {
  constructor(
    readonly search: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SearchFor)
export class SearchForHandler implements IQueryHandler<SearchFor> {
  constructor(private readonly lists: Lists) {}

  /** @throws {Malformed} */
  async execute({ search, actor }: SearchFor): Promise<Filter> {
    if (search === undefined) return {};
    const words = soughtWords(readSearch(search));
    const [longest] = words;
    if (longest === undefined || [...longest].length < shortestTerm) throw tooShort();
    const everyWord = words.map((word) => ({ sought: { $regex: word } }));
    const found = await this.lists.some(
      actor,
      searchView.name,
      { $and: [withTerm(longest), ...everyWord] },
      mostNamed + 1,
    );
    return found.length > mostNamed ? { $and: everyWord } : { _id: { $in: found.map(({ _id }) => _id) } };
  }
}

/** One entry of the terms begins with the word, or with as much of it as terms have. */
const withTerm = (word: string): Filter => {
  const beginning = [...word].slice(0, longestTerm).join('');
  return { terms: { $elemMatch: { $gte: beginning, $lt: `${beginning}${last}` } } };
};

const readSearch = (encoded: string): string => {
  const search = decoded(encoded);
  if (search === null || search.length > longestSearch)
    throw new Malformed(
      `Anlu-Search must be text of at most ${longestSearch} characters, percent-encoded as UTF-8.`,
      `Anlu-Search 应当为不超过 ${longestSearch} 个字符的文字，以 UTF-8 百分号编码。`,
    );
  return search;
};

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
};

const tooShort = (): Malformed =>
  new Malformed(
    `A search needs a word of at least ${shortestTerm} letters, characters or digits.`,
    `查找至少需要一个不少于 ${shortestTerm} 个字（字母、数字）的词。`,
  );
