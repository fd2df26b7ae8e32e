import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  complaintClocks,
  complaintRisks,
  complaints,
  maskedTo,
  nextStepsOf,
  type Actor,
  type AsShown,
  type CaseClock,
  type Complaint,
  type Language,
  type Law,
  type NextStep,
  type Risk,
} from '#casework';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { visibleComplaint } from './visible-complaint.js';

/**
 * A complaint or report now, folded from the log. Who made it is masked for those who handle it, until they ask with a
 * reason, and withheld from everybody else (CR121 Art.37).
 */
export interface ComplaintPage {
  readonly id: string;
  readonly version: number;
  readonly state: Omit<Complaint, 'received'> & { received: AsShown<Complaint['received']> };
  readonly clocks: readonly CaseClock[];
  readonly nextSteps: NextStep[];
  readonly risks: Risk[];
}

export class ComplaintNow extends Query<ComplaintPage> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ComplaintNow)
export class ComplaintNowHandler implements IQueryHandler<ComplaintNow> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, actor }: ComplaintNow): Promise<ComplaintPage> {
    const { streams, law } = this;
    const { file, state } = visibleComplaint(streams, id, actor);
    return {
      id,
      version: file.version,
      state: { ...state, received: maskedTo(state.received, state, actor.id) },
      clocks: complaintClocks(state, law),
      nextSteps: nextStepsOf(complaints, state, nextStepsContext({ streams, law }, actor, new Date().toISOString())),
      risks: complaintRisks(file, law),
    };
  }
}

/** The page as it is answered: with the sentences of its risks and of what cannot be done yet. */
export interface SaidComplaintPage extends Omit<ComplaintPage, 'nextSteps' | 'risks'> {
  readonly nextSteps: SaidStep<NextStep>[];
  readonly risks: SaidRisk[];
}

export const saidComplaintPage = (page: ComplaintPage, language: Language): SaidComplaintPage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
  risks: saidRisks(page.risks, language),
});
