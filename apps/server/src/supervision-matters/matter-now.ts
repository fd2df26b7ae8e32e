import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  eventsHiddenFrom,
  isOfSupervisors,
  matterShownTo,
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
import { refusedIn } from '../streams/facts-in.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { factsOfMatter, visibleMatter } from './visible-matter.js';

/** A matter of supervision now, folded from the log. */
export interface MatterPage {
  readonly id: string;
  /** Number of the events that who asks sees. */
  readonly version: number;
  readonly state: Supervision;
  readonly clocks: readonly CaseClock[];
  readonly nextSteps: NextStep[];
  readonly risks: Risk[];
}

export class MatterNow extends Query<MatterPage> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(MatterNow)
export class MatterNowHandler implements IQueryHandler<MatterNow> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, actor }: MatterNow): Promise<MatterPage> {
    const { streams, law } = this;
    const whole = visibleMatter(streams, id, actor);
    const state = matterShownTo(actor, whole);
    const records = streams.records(`supervision/${id}`);
    const facts = factsOfMatter(streams, id);
    const steps = nextStepsContext({ streams, law }, actor, new Date().toISOString());
    return {
      id,
      version: facts.length - eventsHiddenFrom(actor, facts).size,
      state,
      clocks: supervisionClocks(state, law),
      nextSteps: nextStepsOf(supervisions, isOfSupervisors(whole, actor) ? whole : state, steps),
      risks: supervisionRisks(state, law, refusedIn(records)),
    };
  }
}

/** The page as it is answered: with the sentences of its risks and of what cannot be done yet. */
export interface SaidMatterPage extends Omit<MatterPage, 'nextSteps' | 'risks'> {
  readonly nextSteps: SaidStep<NextStep>[];
  readonly risks: SaidRisk[];
}

export const saidMatterPage = (page: MatterPage, language: Language): SaidMatterPage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
  risks: saidRisks(page.risks, language),
});
