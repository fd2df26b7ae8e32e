import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  checkDraw,
  enteredLate,
  legalDateOf,
  publishBy,
  type Actor,
  type DrawCheck,
  type InspectionState,
} from '#casework';
import { hashOf } from '#event-log';
import { Caller, caseReaders, For } from '../access/access.js';
import { maySeeInspection } from '../access/may-see.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { visibleInspection } from '../access/visible-inspection.js';
import { Office } from '../engines/office.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import { problems } from '../http/problem.js';

/**
 * `late`: the result was entered after the 20 working days; `overdue`: it is not public and they are over (clock
 * `inspection results`).
 */
type Task = InspectionState['tasks'][number] & { publishBy: string | null; late: boolean; overdue: boolean };

type InspectionPage = Omit<InspectionState, 'tasks'> & { id: string; version: number; tasks: Task[] };

interface InspectionRow {
  id: string;
  unit: string;
  title: string;
  plannedOn: string;
  approved: boolean;
  drawn: boolean;
  tasks: number;
  results: number;
  /** Results whose 20 working days are over and that are not public. */
  overdue: number;
  /** Results that were entered after that time. */
  late: number;
  cases: string[];
}

const prefix = 'inspection/';

/** Random inspections 双随机: plan, draw, results, and the draw made again for anyone who asks. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly office: Office,
  ) {}

  @Post()
  @For('unit-head')
  plan(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run('inspection', null, 'plan-inspection', request, reply, actor);
  }

  @Post(':id/actions/:action')
  @For('caseworker', 'unit-head', 'department-head')
  act(
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    return this.commands.run('inspection', id, action, request, reply, actor);
  }

  @Get()
  @For(...caseReaders)
  list(@Caller() actor: Actor): InspectionRow[] {
    return [...this.office.log.streams(prefix)].flatMap((stream): InspectionRow[] => {
      const id = stream.slice(prefix.length);
      const state = this.office.streams.inspection(id);
      if (state === undefined || !maySeeInspection(actor, state)) return [];
      const { plan, plannedOn, approved, drawn } = state;
      const tasks = this.#tasks(state);
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
    });
  }

  @Get(':id')
  @For(...caseReaders)
  page(@Param('id') id: string, @Caller() actor: Actor): InspectionPage {
    const state = visibleInspection(this.office, id, actor);
    return { id, version: this.office.log.head(`${prefix}${id}`).version, ...state, tasks: this.#tasks(state) };
  }

  @Get(':id/events')
  @For(...caseReaders)
  events(@Param('id') id: string, @Caller() actor: Actor): HistoryEntry[] {
    visibleInspection(this.office, id, actor);
    return historyOf(`${prefix}${id}`, this.office.streams.records(`${prefix}${id}`));
  }

  /** Makes the recorded draw again and says whether it comes to the same. */
  @Get(':id/draw/check')
  @For(...caseReaders)
  check(@Param('id') id: string, @Caller() actor: Actor): DrawCheck {
    const checked = checkDraw(visibleInspection(this.office, id, actor), (text) => hashOf(Buffer.from(text)));
    if (checked === null) throw problems.notFound('The draw of this inspection');
    return checked;
  }

  #tasks({ tasks }: InspectionState): Task[] {
    const today = legalDateOf(new Date().toISOString());
    return tasks.map((task) => {
      const { law } = this.office;
      const due = publishBy(task, law);
      const late = enteredLate(task, law);
      return { ...task, publishBy: due, late, overdue: due !== null && task.publishedOn === null && due < today };
    });
  }
}
