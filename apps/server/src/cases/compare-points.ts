import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { differences, type Actor, type Difference } from '#casework';
import { visibleCase } from '../access/visible-case.js';
import { Streams } from '../streams/streams.js';
import { Malformed } from '../unanswered/unanswered.js';
import { eventsBy } from './points.js';

/** What differs between a case at two points. */
export class ComparePoints extends Query<ComparedPoints> {
  constructor(
    readonly id: string,
    readonly from: string | undefined,
    readonly to: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface ComparedPoints {
  readonly id: string;
  /** How many events had been recorded by each point. */
  readonly from: number;
  readonly to: number;
  /** Field by field, with the event that did it; fields that are equal are absent. */
  readonly differences: Difference[];
}

@QueryHandler(ComparePoints)
export class ComparePointsHandler implements IQueryHandler<ComparePoints> {
  constructor(private readonly streams: Streams) {}

  /** @throws {Malformed} where a point is left out or is none */
  async execute({ id, from, to, actor }: ComparePoints): Promise<ComparedPoints> {
    const file = visibleCase(this.streams, id, actor);
    if (typeof from !== 'string' || typeof to !== 'string')
      throw new Malformed(
        'Say from which point to which: ?from=filing&to=decision.',
        '请写明从哪一时点到哪一时点：?from=filing&to=decision。',
      );
    const [first, last] = [eventsBy(file, from), eventsBy(file, to)];
    return { id, from: first, to: last, differences: differences(file.facts, first, last) };
  }
}
