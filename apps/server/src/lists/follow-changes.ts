import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { defer, finalize, fromEvent, interval, map, merge, of, takeUntil, timer, type Observable } from 'rxjs';
import type { Actor } from '#casework';
import type { EventLog } from '#event-log';
import { maySee, maySeeComplaint } from '../access/may-see.js';
import type { Bearer } from '../access/tokens.js';
import { engine } from '../engines/engine.js';
import { Projection } from '../projection/projection.js';
import type { Change, Projector } from '../projection/projector.js';
import { Streams } from '../streams/streams.js';
import { NotNow, TooManyStreams } from '../unanswered/unanswered.js';
import { idOf, missedSince } from './missed-changes.js';

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

/** What changes in the lists of what the bearer may see, until the token ends or nobody listens any more. */
export class FollowChanges extends Query<Observable<ChangeEvent>> {
  constructor(
    readonly bearer: Bearer,
    /** The last event that was heard. */
    readonly lastEventId: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(FollowChanges)
export class FollowChangesHandler implements IQueryHandler<FollowChanges> {
  readonly #open = new Map<string, number>();

  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly projection: Projection,
  ) {}

  /** @throws {NotNow} on a node without the projector role; {TooManyStreams} when it is listened to */
  async execute({ bearer: { actor, expires }, lastEventId }: FollowChanges): Promise<Observable<ChangeEvent>> {
    const { projector } = this.projection;
    if (projector === null)
      throw new NotNow('Changes are streamed by nodes with the projector role.', '变更推送由承担投影角色的节点提供。');
    return defer(() => {
      // Only who listens counts: one who is gone before the answer begins is never heard of again.
      this.#enter(actor.id);
      return this.#changes(projector, lastEventId, actor).pipe(
        takeUntil(timer(Math.min(Math.max(expires - Date.now(), 0), longestTimer))),
        finalize(() => this.#leave(actor.id)),
      );
    });
  }

  #changes(projector: Projector, lastEventId: string | undefined, actor: Actor): Observable<ChangeEvent> {
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
    });
  }

  /** @throws {TooManyStreams} */
  #enter(person: string): void {
    const open = this.#open.get(person) ?? 0;
    if (open >= mostStreams) throw new TooManyStreams(mostStreams);
    this.#open.set(person, open + 1);
  }

  #leave(person: string): void {
    const open = this.#open.get(person) ?? 0;
    if (open > 1) this.#open.set(person, open - 1);
    else this.#open.delete(person);
  }

  /** What came since the last event that was heard, or the word that it cannot be told. */
  #missed(lastEventId: string, seen: readonly number[], actor: Actor): ChangeEvent[] {
    const found = missedSince(this.log, lastEventId, seen);
    if ('missed' in found) return [{ type: 'missed', id: idOf(seen), data: { reason: found.missed } }];
    return found.changes.map((change) => this.#message(change, actor, found.heard));
  }

  /** @param heard how far this listener has heard, which the change moves on. */
  #message({ partition, next, cases, complaints }: Change, actor: Actor, heard: number[]): ChangeEvent {
    const visible = cases.filter((id) => maySee(actor, this.streams.caseFile(id)));
    const matters = complaints.filter((id) => maySeeComplaint(actor, this.streams.complaintFile(id)));
    heard[partition] = Math.max(heard[partition] ?? 0, next);
    return {
      type: 'change',
      id: idOf(heard),
      data: { position: `${partition}:${next - 1}`, cases: visible, complaints: matters },
    };
  }
}
