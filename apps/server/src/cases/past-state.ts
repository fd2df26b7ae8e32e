import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { clocksOf, stateAt, type Actor, type CaseClock, type CaseState, type Law } from '#casework';
import { visibleCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { eventsBy } from './points.js';

/** The case as it was known at a point. */
export class PastState extends Query<PastStateData> {
  constructor(
    readonly id: string,
    readonly point: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface PastStateData {
  readonly id: string;
  readonly point: string;
  /** How many events had been recorded by then. */
  readonly number: number;
  readonly state: CaseState;
  readonly clocks: readonly CaseClock[];
}

@QueryHandler(PastState)
export class PastStateHandler implements IQueryHandler<PastState> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, point, actor }: PastState): Promise<PastStateData> {
    const file = visibleCase(this.streams, id, actor);
    const number = eventsBy(file, point);
    const state = stateAt(file.facts, number);
    return { id, point, number, state, clocks: clocksOf(state, this.law) };
  }
}
