import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  filledForms,
  nextStepsOfCase,
  pastCase,
  pastOf,
  type Actor,
  type CaseState,
  type CaseStep,
  type FileOfCase,
  type Language,
  type Law,
  type LegalDate,
  type MissingForms,
  type PaperOfCase,
  type PastAs,
  type PastClock,
  type PastRisk,
} from '#casework';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { registersThen } from '../streams/registers-then.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { pastAsAsked } from './past-as-asked.js';
import { pointOfCase } from './points.js';

/** The case at a point of its past, as it was known or as it is true. */
export class PastState extends Query<PastStateData> {
  constructor(
    readonly id: string,
    readonly point: string,
    readonly as: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface PastStateData {
  readonly id: string;
  readonly point: string;
  /** `known`: what had been recorded by then; `true`: what had happened by then, as it is known today. */
  readonly as: PastAs;
  /** How many events belong to the point. */
  readonly number: number;
  /** The legal day on which clocks, risks and next steps are looked at. */
  readonly day: LegalDate;
  readonly state: CaseState;
  /** By the calendar that was known on that day; as true, by today's. `left`: working days that were left on it. */
  readonly clocks: readonly PastClock[];
  readonly risks: readonly PastRisk[];
  readonly files: readonly FileOfCase[];
  /** Forms that had been made by then, as GET /cases/{id}/documents lists them. */
  readonly documents: readonly (PaperOfCase & { filled: boolean })[];
  readonly missing: readonly MissingForms[];
  /** What could be done next, by the law, officers and units of that day. */
  readonly nextSteps: readonly CaseStep[];
  readonly refusedAttempts: number;
  /** Events that come after something that happened later, since they could not come before it. */
  readonly outOfOrder: readonly number[];
}

/** The same as it is answered: with the sentences of its risks and of what could not be done. */
export interface SaidPastState extends Omit<PastStateData, 'nextSteps' | 'risks'> {
  readonly nextSteps: SaidStep<CaseStep>[];
  readonly risks: SaidRisk<PastRisk>[];
}

export const saidPastState = (past: PastStateData, language: Language): SaidPastState => ({
  ...past,
  nextSteps: saidSteps(past.nextSteps, language),
  risks: saidRisks(past.risks, language),
});

@QueryHandler(PastState)
export class PastStateHandler implements IQueryHandler<PastState> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, point, as: asked, actor }: PastState): Promise<PastStateData> {
    const { streams } = this;
    const file = readableCase(streams, id, actor);
    const as = pastAsAsked(asked);
    const past = pastOf(file.facts, as);
    const { count, point: read } = pointOfCase(past, point);
    const { facts, law, at, documents, ...then } = pastCase(file, past, { count, point: read, law: this.law });
    // As true, officers and units are what is known of them today.
    const registers = as === 'known' ? registersThen(streams, at) : {};
    const context = { ...nextStepsContext({ streams, law }, actor, at), ...registers, facts };
    return {
      id,
      point,
      as,
      number: count,
      ...then,
      documents: documents.map((paper) => ({ ...paper, filled: filledForms.includes(paper.form) })),
      nextSteps: nextStepsOfCase(then.state, context),
    };
  }
}
