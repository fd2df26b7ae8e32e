import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { fromEvent, interval, map, merge, type Observable } from 'rxjs';
import type { Actor } from '#casework';
import { Caller, caseReaders, For } from '../access/access.js';
import { maySee, maySeeComplaint } from '../commands/decide.js';
import type { Change } from '../projection/projector.js';
import { Projection } from '../projection/projection.js';
import { Office } from '../storage/office.js';
import { problems } from './problem.js';

const keepAlive = 15_000;

/** Server-sent events: which cases and complaints have changed and are now visible in the lists. */
@Controller()
export class ChangesController {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  @Sse('changes')
  @For(...caseReaders)
  changes(@Caller() actor: Actor): Observable<MessageEvent> {
    const { projector } = this.projection;
    if (projector === null) throw problems.unavailable('Changes are streamed by nodes with the projector role.');
    const changed = fromEvent(projector.changes, 'change').pipe(
      map((change) => this.#message(change as Change, actor)),
    );
    return merge(changed, interval(keepAlive).pipe(map(() => ({ type: 'alive', data: {} }))));
  }

  #message({ partition, next, cases, complaints }: Change, actor: Actor): MessageEvent {
    const visible = cases.filter((id) => maySee(actor, this.office.streams.caseFile(id)));
    const matters = complaints.filter((id) => maySeeComplaint(actor, this.office.streams.complaintFile(id)));
    return {
      type: 'change',
      id: `${partition}:${next - 1}`,
      data: { position: `${partition}:${next - 1}`, cases: visible, complaints: matters },
    };
  }
}
