import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  complaintClocks,
  complaintRisks,
  complaintSteps,
  fileShownTo,
  shownTo,
  type Actor,
  type AsShown,
  type CaseClock,
  type Complaint,
  type ComplaintFile,
  type Risk,
} from '#casework';
import { Caller, caseReaders, For } from '../access/access.js';
import { maySeeComplaint } from '../access/may-see.js';
import { Office } from '../engines/office.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import { problems } from '../http/problem.js';

/**
 * A complaint or report now, folded from the log. Who made it is withheld from everybody who does not handle it (CR121
 * Art.37).
 */
interface ComplaintPage {
  id: string;
  version: number;
  state: Omit<Complaint, 'received'> & { received: AsShown<Complaint['received']> };
  clocks: readonly CaseClock[];
  nextSteps: ReturnType<typeof complaintSteps>;
  risks: Risk[];
}

/** Complaints (投诉) and reports (举报): entering one, acting on it, its page and its history. */
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly office: Office,
  ) {}

  @Post()
  @For('registrar', 'caseworker', 'unit-head')
  receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run('complaint', null, 'receive-complaint', request, reply, actor);
  }

  @Post(':id/actions/:action')
  @For('registrar', 'caseworker', 'unit-head')
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run('complaint', id, action, request, reply, actor);
  }

  @Get(':id')
  @For(...caseReaders)
  page(@Param('id') id: string, @Caller() actor: Actor): ComplaintPage {
    const { file, state } = this.#visible(id, actor);
    const { law } = this.office;
    return {
      id,
      version: file.version,
      state: { ...state, received: shownTo(state.received, state, actor.id) },
      clocks: complaintClocks(state, law),
      nextSteps: complaintSteps(state),
      risks: complaintRisks(file, law),
    };
  }

  @Get(':id/events')
  @For(...caseReaders)
  events(@Param('id') id: string, @Caller() actor: Actor): HistoryEntry[] {
    const { file, state } = this.#visible(id, actor);
    return historyOf(`complaint/${id}`, file.records, (data) => shownTo(data, state, actor.id));
  }

  /** @throws {Problem} 404, 403 */
  #visible(id: string, actor: Actor): { file: ComplaintFile; state: Complaint } {
    const file = this.office.streams.complaintFile(id);
    if (file.state === undefined) throw problems.notFound('This complaint');
    if (!maySeeComplaint(actor, file)) throw problems.forbidden('The complaint belongs to another unit.');
    // What was said by who knows the reporter may name him (CR121 Art.37).
    const shown = fileShownTo(file, actor.id);
    return { file: shown, state: shown.state ?? file.state };
  }
}
