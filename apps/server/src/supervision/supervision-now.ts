import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  nextStepsOf,
  supervisionClocks,
  supervisionRisks,
  supervisions,
  type Actor,
  type CaseClock,
  type Language,
  type Law,
  type NextStep,
  type Risk,
  type Supervision,
} from '#casework';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { visibleSupervision } from './visible-supervision.js';

/** A matter of supervision now, folded from the log. */
export interface SupervisionPage {
  readonly id: string;
  readonly version: number;
  readonly state: Supervision;
  readonly clocks: readonly CaseClock[];
  readonly nextSteps: NextStep[];
  readonly risks: Risk[];
}

export class SupervisionNow extends Query<SupervisionPage> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SupervisionNow)
export class SupervisionNowHandler implements IQueryHandler<SupervisionNow> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, actor }: SupervisionNow): Promise<SupervisionPage> {
    const { streams, law } = this;
    const state = visibleSupervision(streams, id, actor);
    const steps = nextStepsContext({ streams, law }, actor, new Date().toISOString());
    return {
      id,
      version: streams.records(`supervision/${id}`).at(-1)?.version ?? 0,
      state,
      clocks: supervisionClocks(state, law),
      nextSteps: nextStepsOf(supervisions, state, steps),
      risks: supervisionRisks(state, law),
    };
  }
}

/** The page as it is answered: with the sentences of its risks and of what cannot be done yet. */
export interface SaidSupervisionPage extends Omit<SupervisionPage, 'nextSteps' | 'risks'> {
  readonly nextSteps: SaidStep<NextStep>[];
  readonly risks: SaidRisk[];
}

export const saidSupervisionPage = (page: SupervisionPage, language: Language): SaidSupervisionPage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
  risks: saidRisks(page.risks, language),
});
