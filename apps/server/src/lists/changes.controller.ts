import { Controller, Headers, Sse } from '@nestjs/common';
import { defer, finalize, fromEvent, interval, map, merge, of, takeUntil, timer, type Observable } from 'rxjs';
import type { Actor } from '#casework';
import { CallerToken, caseReaders, For } from '../access/access.js';
import type { Bearer } from '../access/tokens.js';
import { maySee, maySeeComplaint } from '../access/may-see.js';
import type { Change } from '../projection/projector.js';
import { Projection } from '../projection/projection.js';
import { Office } from '../engines/office.js';
import { idOf, missedSince } from './missed-changes.js';
import { problems } from '../http/problem.js';

/** An event as it is sent, its data as JSON. */
export type ChangeEvent =
  /** What is in the lists now: the place in the log up to which they are, and what has changed of what you may see. */
  | { type: 'change'; id: string; data: { position: string; cases: string[]; complaints: string[] } }
  /** It cannot be told what was missed: ask the lists again. */
  | { type: 'missed'; id: string; data: { reason: string } }
  | { type: 'alive'; id?: string; data: object };

const keepAlive = 15_000;

/** Streams that one person may have open at once: more than windows on a desk. */
const mostStreams = 20;
/** The longest time that a timer of the language takes, in milliseconds: 24 days. */
const longestTimer = 2_147_483_647;

/**
 * Server-sent events: which cases and complaints have changed and are now visible in the lists. Who comes back with
 * `Last-Event-ID` hears what was missed, or by an event `missed` that it cannot be told and the lists should be asked
 * again.
 */
@Controller()
export class ChangesController {
  readonly #streams = new Map<string, number>();

  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  @Sse('changes')
  @For(...caseReaders)
  changes(
    @CallerToken() { actor, expires }: Bearer,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Observable<ChangeEvent> {
    const { projector } = this.projection;
    if (projector === null) throw problems.unavailable('Changes are streamed by nodes with the projector role.');
    this.#enter(actor.id);
    return defer(() => {
      // From here on nothing is lost: what came before is looked up, what comes is heard.
      const heard = projector.seen;
      const before = lastEventId === undefined ? [] : this.#missed(lastEventId, heard, actor);
      const begun: ChangeEvent = { type: 'alive', id: idOf(heard), data: {} };
      const changed = fromEvent(projector.changes, 'change').pipe(
        map((change) => this.#message(change as Change, actor, heard)),
      );
      const alive = interval(keepAlive).pipe(map((): ChangeEvent => ({ type: 'alive', data: {} })));
      return merge(changed, alive, of(...before, begun));
    }).pipe(
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

  /** What came since the last event that was heard, or the word that it cannot be told. */
  #missed(lastEventId: string, seen: readonly number[], actor: Actor): ChangeEvent[] {
    const found = missedSince(this.office.log, lastEventId, seen);
    if ('missed' in found) return [{ type: 'missed', id: idOf(seen), data: { reason: found.missed } }];
    return found.changes.map((change) => this.#message(change, actor, found.heard));
  }

  /** @param heard how far this listener has heard, which the change moves on. */
  #message({ partition, next, cases, complaints }: Change, actor: Actor, heard: number[]): ChangeEvent {
    const visible = cases.filter((id) => maySee(actor, this.office.streams.caseFile(id)));
    const matters = complaints.filter((id) => maySeeComplaint(actor, this.office.streams.complaintFile(id)));
    heard[partition] = Math.max(heard[partition] ?? 0, next);
    return {
      type: 'change',
      id: idOf(heard),
      data: { position: `${partition}:${next - 1}`, cases: visible, complaints: matters },
    };
  }
}
