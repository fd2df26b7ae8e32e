import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import type { Page } from '#read-store';
import { equals, type Asked } from '../lists/list-filters.js';
import { limitAsked, unitAsked } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';
import { MattersOfSigns } from '../lists/matters-of-signs.js';
import { Malformed } from '../unanswered/unanswered.js';
import { isAsked, rowOf, type PatternRow, type PatternsAsked } from './pattern-row.js';
import { PatternsToday, type FoundPattern } from './patterns-now.js';

/** A page of the signs that show across cases, the newest first, inside the actor's unit. */
export class ListPatterns extends Query<Page<PatternRow>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ListPatterns)
export class ListPatternsHandler implements IQueryHandler<ListPatterns> {
  constructor(
    private readonly lists: Lists,
    private readonly patterns: PatternsToday,
    private readonly matters: MattersOfSigns,
  ) {}

  /** @throws {Malformed} {Denied} */
  async execute({ asked: query, actor, language }: ListPatterns): Promise<Page<PatternRow>> {
    const { state, ...asked } = { ...filtersOf(query), unit: unitAsked(query.unit, actor) };
    const [limit, after] = [limitAsked(query.limit), placeAfter(query.after)];
    await this.lists.waitFor(query);
    const now = await this.patterns.now();
    const { across } = await this.matters.about(actor);
    const followUp = ({ rule: { number }, sign }: FoundPattern) => across({ number, ...sign });
    const wanted = now.found.filter(
      (found) =>
        isAsked(asked, found) &&
        (after === null || isBehind(found, after)) &&
        (state === undefined || followUp(found).state === state),
    );
    const items = wanted.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((found) => rowOf(found, followUp(found), now, language)),
      next: last !== undefined && wanted.length > limit ? `${last.sign.since}.${last._id}` : null,
    };
  }
}

const filtersOf = ({ number, ...rest }: Asked): Omit<PatternsAsked, 'unit'> & { readonly state?: string } => {
  if (number !== undefined && !/^\d{1,2}$/.test(number))
    throw new Malformed('number must be the number of a risk point, e.g. 23.', 'number 应当为风险点编号，如 23。');
  return { ...equals(rest, 'risk-patterns'), ...(number === undefined ? {} : { number: Number(number) }) };
};

interface Place {
  readonly since: string;
  readonly id: string;
}

/** The place of the last sign of the page before. @throws {Malformed} */
const placeAfter = (after: string | undefined): Place | null => {
  if (after === undefined) return null;
  const { since, id } = /^(?<since>\d{4}-\d{2}-\d{2})\.(?<id>[0-9a-f]{24})$/.exec(after)?.groups ?? {};
  if (since === undefined || id === undefined)
    throw new Malformed('after must be the next of the page before.', 'after 应当为上一页返回的 next。');
  return { since, id };
};

const isBehind = ({ _id, sign }: FoundPattern, { since, id }: Place): boolean =>
  sign.since < since || (sign.since === since && _id > id);
