import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { SearchFor } from '../lists/search-for.js';
import { Malformed } from '../unanswered/unanswered.js';

/** Streams of the cases and complaints that are found by words; null without words. */
export class SearchedStreams extends Query<readonly string[] | null> {
  constructor(
    /** Percent-encoded, as the header has it. */
    readonly search: string | undefined,
    /** What else the question names a stream by; it cannot be both. */
    readonly stream: string | null,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SearchedStreams)
export class SearchedStreamsHandler implements IQueryHandler<SearchedStreams> {
  constructor(private readonly queries: QueryBus) {}

  /** @throws {Malformed} for words that too many cases have */
  async execute({ search, stream, actor }: SearchedStreams): Promise<readonly string[] | null> {
    if (search === undefined) return null;
    if (stream !== null)
      throw new Malformed(
        'Look for words, or name one case, complaint or stream; not both.',
        '查找文字和指定案件、投诉举报或者序列，只能选择一种。',
      );
    const { _id: found } = await this.queries.execute(new SearchFor(search, actor));
    if (typeof found !== 'object' || found === null || !('$in' in found) || !Array.isArray(found.$in))
      throw new Malformed(
        'Too many cases have these words; add another word.',
        '符合这些文字的案件过多，请再补充一个词。',
      );
    // The search names a case by its identifier alone, and a complaint by its stream.
    return found.$in.map((name) => (String(name).includes('/') ? String(name) : `case/${String(name)}`));
  }
}
