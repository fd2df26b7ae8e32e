import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  clocksOf,
  isLegalDate,
  stateAt,
  stateKnownOn,
  type Actor,
  type CaseClock,
  type CaseState,
  type Law,
} from '#casework';
import { visibleCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { Malformed, NotFound } from '../unanswered/unanswered.js';

/** The case at event n, or as it was known at the end of a day. */
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
    const { facts } = visibleCase(this.streams, id, actor);
    const state = this.#state(facts, point);
    return { id, point, state, clocks: clocksOf(state, this.law) };
  }

  #state(facts: Parameters<typeof stateAt>[0], point: string): CaseState {
    if (isLegalDate(point)) return stateKnownOn(facts, point);
    if (!/^\d{1,9}$/.test(point))
      throw new Malformed(
        'Ask for the number of an event, e.g. 7, or for a day, e.g. 2026-03-02.',
        '请填写记录编号（如 7）或者日期（如 2026-03-02）。',
      );
    if (Number(point) > facts.length)
      throw new NotFound(
        `Event ${point}; the last is ${facts.length}, and it`,
        `第 ${point} 号记录（最后一号为 ${facts.length}）`,
      );
    return stateAt(facts, Number(point));
  }
}
