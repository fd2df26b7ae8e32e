import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, InspectionState, Law } from '#casework';
import type { EventLog } from '#event-log';
import { visibleInspection } from '../access/visible-inspection.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { tasksOf, type Task } from './tasks.js';

export type InspectionPage = Omit<InspectionState, 'tasks'> & { id: string; version: number; tasks: Task[] };

/** A random inspection now. */
export class InspectionNow extends Query<InspectionPage> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(InspectionNow)
export class InspectionNowHandler implements IQueryHandler<InspectionNow> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, actor }: InspectionNow): Promise<InspectionPage> {
    const state = visibleInspection(this.streams, id, actor);
    return { id, version: this.log.head(`inspection/${id}`).version, ...state, tasks: tasksOf(state, this.law) };
  }
}
