import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  inspections,
  nextStepsOf,
  type Actor,
  type InspectionState,
  type Language,
  type Law,
  type NextStep,
} from '#casework';
import type { EventLog } from '#event-log';
import { visibleInspection } from '../access/visible-inspection.js';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidSteps, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { tasksOf, type Task } from './tasks.js';

/** A random inspection now: its tasks with what is late in them, and what can be done. */
export type InspectionPage = Omit<InspectionState, 'tasks'> & {
  readonly id: string;
  readonly version: number;
  readonly tasks: Task[];
  readonly nextSteps: NextStep[];
};

/** The page as it is answered: with the sentences of what cannot be done yet. */
export type SaidInspectionPage = Omit<InspectionPage, 'nextSteps'> & { readonly nextSteps: SaidStep<NextStep>[] };

export const saidInspectionPage = (page: InspectionPage, language: Language): SaidInspectionPage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
});

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
    const { streams, law } = this;
    const state = visibleInspection(streams, id, actor);
    const steps = nextStepsContext({ streams, law }, actor, new Date().toISOString());
    return {
      id,
      version: this.log.head(`inspection/${id}`).version,
      ...state,
      tasks: tasksOf(state, law),
      nextSteps: nextStepsOf(inspections, state, steps),
    };
  }
}
