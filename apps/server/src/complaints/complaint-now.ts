import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  complaintClocks,
  complaintRisks,
  complaintSteps,
  shownTo,
  type Actor,
  type AsShown,
  type CaseClock,
  type Complaint,
  type Law,
  type Risk,
} from '#casework';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { visibleComplaint } from './visible-complaint.js';

/**
 * A complaint or report now, folded from the log. Who made it is withheld from everybody who does not handle it (CR121
 * Art.37).
 */
export interface ComplaintPage {
  id: string;
  version: number;
  state: Omit<Complaint, 'received'> & { received: AsShown<Complaint['received']> };
  clocks: readonly CaseClock[];
  nextSteps: ReturnType<typeof complaintSteps>;
  risks: Risk[];
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
    const { file, state } = visibleComplaint(this.streams, id, actor);
    const { law } = this;
    return {
      id,
      version: file.version,
      state: { ...state, received: shownTo(state.received, state, actor.id) },
      clocks: complaintClocks(state, law),
      nextSteps: complaintSteps(state),
      risks: complaintRisks(file, law),
    };
  }
}
