import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import type { EventLog } from '#event-log';
import { maySeeInspection } from '../access/may-see.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { tasksOf } from './tasks.js';

export interface InspectionRow {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly plannedOn: string;
  readonly approved: boolean;
  readonly drawn: boolean;
  readonly tasks: number;
  readonly results: number;
  /** Results whose 20 working days are over and that are not public. */
  readonly overdue: number;
  /** Results that were entered after that time. */
  readonly late: number;
  readonly cases: string[];
}

/** Random inspections that the actor may see. */
export class Inspections extends Query<InspectionRow[]> {
  constructor(readonly actor: Actor) {
    super();
  }
}

const prefix = 'inspection/';

@QueryHandler(Inspections)
export class InspectionsHandler implements IQueryHandler<Inspections> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ actor }: Inspections): Promise<InspectionRow[]> {
    return [...this.log.streams(prefix)].flatMap((stream) => this.#row(stream.slice(prefix.length), actor));
  }

  #row(id: string, actor: Actor): InspectionRow[] {
    const state = this.streams.inspection(id);
    if (state === undefined || !maySeeInspection(actor, state)) return [];
    const { plan, plannedOn, approved, drawn } = state;
    const tasks = tasksOf(state, this.law);
    return [
      {
        id,
        unit: plan.unit,
        title: plan.title,
        plannedOn,
        approved: approved !== null,
        drawn: drawn !== null,
        tasks: tasks.length,
        results: tasks.filter(({ result }) => result !== null).length,
        overdue: tasks.filter(({ overdue }) => overdue).length,
        late: tasks.filter(({ late }) => late).length,
        cases: tasks.flatMap(({ cases }) => cases),
      },
    ];
  }
}
