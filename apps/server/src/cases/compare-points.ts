import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { differencesIn, pastOf, type Actor, type Difference, type PastAs } from '#casework';
import { readableCase } from '../access/visible-case.js';
import { Streams } from '../streams/streams.js';
import { Malformed } from '../unanswered/unanswered.js';
import { pastAsAsked } from './past-as-asked.js';
import { pointOfCase } from './points.js';

/** What differs between a case at two points. */
export class ComparePoints extends Query<ComparedPoints> {
  constructor(
    readonly id: string,
    readonly from: string | undefined,
    readonly to: string | undefined,
    readonly as: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface ComparedPoints {
  readonly id: string;
  /** `known`: what had been recorded by then; `true`: what had happened by then, as it is known today. */
  readonly as: PastAs;
  /** How many events belong to each point. */
  readonly from: number;
  readonly to: number;
  /** Field by field, with the event that did it; fields that are equal are absent. */
  readonly differences: Difference[];
}

@QueryHandler(ComparePoints)
export class ComparePointsHandler implements IQueryHandler<ComparePoints> {
  constructor(private readonly streams: Streams) {}

  /** @throws {Malformed} where a point is left out or is none, or `as` is another word */
  async execute({ id, from, to, as: asked, actor }: ComparePoints): Promise<ComparedPoints> {
    const file = readableCase(this.streams, id, actor);
    if (typeof from !== 'string' || typeof to !== 'string')
      throw new Malformed(
        'Say from which point to which: ?from=filing&to=decision.',
        '请写明从哪一时点到哪一时点：?from=filing&to=decision。',
      );
    const as = pastAsAsked(asked);
    const past = pastOf(file.facts, as);
    const [first, last] = [pointOfCase(past, from).count, pointOfCase(past, to).count];
    return { id, as, from: first, to: last, differences: differencesIn(past, first, last) };
  }
}
