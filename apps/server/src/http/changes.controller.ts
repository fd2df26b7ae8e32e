import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { finalize, fromEvent, interval, map, merge, takeUntil, timer, type Observable } from 'rxjs';
import type { Actor } from '#casework';
import { CallerToken, caseReaders, For } from '../access/access.js';
import type { Bearer } from '../access/tokens.js';
import { maySee, maySeeComplaint } from '../commands/decide.js';
import type { Change } from '../projection/projector.js';
import { Projection } from '../projection/projection.js';
import { Office } from '../storage/office.js';
import { problems } from './problem.js';

const keepAlive = 15_000;

/** Streams that one person may have open at once: more than windows on a desk. */
const mostStreams = 20;
/** The longest time that a timer of the language takes, in milliseconds: 24 days. */
const longestTimer = 2_147_483_647;

/** Server-sent events: which cases and complaints have changed and are now visible in the lists. */
@Controller()
export class ChangesController {
  readonly #streams = new Map<string, number>();

  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  @Sse('changes')
  @For(...caseReaders)
  changes(@CallerToken() { actor, expires }: Bearer): Observable<MessageEvent> {
    const { projector } = this.projection;
    if (projector === null) throw problems.unavailable('Changes are streamed by nodes with the projector role.');
    this.#enter(actor.id);
    const changed = fromEvent(projector.changes, 'change').pipe(
      map((change) => this.#message(change as Change, actor)),
    );
    return merge(changed, interval(keepAlive).pipe(map(() => ({ type: 'alive', data: {} })))).pipe(
      takeUntil(timer(Math.min(Math.max(expires - Date.now(), 0), longestTimer))),
      finalize(() => this.#leave(actor.id)),
    );
  }

  /** @throws {Problem} 429 */
  #enter(person: string): void {
    const open = this.#streams.get(person) ?? 0;
    if (open >= mostStreams) throw problems.tooManyStreams(mostStreams);
    this.#streams.set(person, open + 1);
  }

  #leave(person: string): void {
    const open = this.#streams.get(person) ?? 0;
    if (open > 1) this.#streams.set(person, open - 1);
    else this.#streams.delete(person);
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
