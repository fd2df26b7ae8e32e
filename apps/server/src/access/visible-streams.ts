import { Inject, Injectable } from '@nestjs/common';
import { BrokenHistory, covers, mayViewSupervision, unitsAbove, type Actor, type StreamKind } from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';
import { maySee, maySeeComplaint, maySeeInspection } from './may-see.js';

const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('/'));
const idOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

/** Whether an entry of the registers is of the actor's line: its own unit, those below it, and those above it. */
export const isOfOwnLine = (actor: Actor, unit: string): boolean =>
  covers(actor.unit, unit) || unitsAbove(actor.unit).includes(unit);

type IsVisible = (actor: Actor, id: string, streams: Streams) => boolean;

/** Who sees the streams of each kind; what is of no kind, only who sees all. */
const isVisible: ReadonlyMap<string, IsVisible> = new Map(
  Object.entries({
    case: (actor, id, streams) => maySee(actor, streams.caseFile(id)),
    complaint: (actor, id, streams) => maySeeComplaint(actor, streams.complaintFile(id)),
    inspection: (actor, id, streams) => {
      const inspection = streams.inspection(id);
      return inspection !== undefined && maySeeInspection(actor, inspection);
    },
    supervision: (actor, id, streams) => {
      const matter = streams.supervision(id);
      return matter !== undefined && mayViewSupervision(actor, matter);
    },
    officer: (actor, id, streams) => covers(actor.unit, streams.officer(id)?.unit ?? ''),
    unit: (actor, id) => covers(actor.unit, id),
    looks: (actor, id) => covers(actor.unit, id),
    numbering: (actor, id) => covers(actor.unit, id.replace(/-\d{4}$/, '')),
  } satisfies Record<StreamKind, IsVisible>),
);

/** Which streams of the log an actor may see. */
@Injectable()
export class VisibleStreams {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.log) private readonly log: Pick<EventLog, 'streams' | 'readStream'>,
  ) {}

  /** Whether the log knows a unit. One that it does not know opens nothing to anybody who claims to work for it. */
  isKnownUnit(unit: string): boolean {
    return this.streams.unit(unit) !== undefined;
  }

  /** Whether an actor rules over every unit that the log knows, and so over everything in it. */
  coversAll(actor: Actor): boolean {
    return [...this.log.streams('unit/')].every((stream) => covers(actor.unit, idOf(stream)));
  }

  /**
   * Whether an actor may see what a stream holds. A stream that cannot be folded belongs to the unit that its first
   * event names, or else to that of its author.
   */
  maySeeStream(actor: Actor, stream: string): boolean {
    try {
      return this.#isVisible(actor, stream);
    } catch (error) {
      if (!(error instanceof BrokenHistory)) throw error;
      const unit = this.#firstUnit(stream);
      return unit !== undefined && covers(actor.unit, unit);
    }
  }

  /** Whether a stream is a published decision, which everybody may see. */
  isPublished(stream: string): boolean {
    return (
      stream.startsWith('case/') && unlessBroken(() => this.streams.caseFile(idOf(stream)))?.state.stage === 'reference'
    );
  }

  #isVisible(actor: Actor, stream: string): boolean {
    const ofKind = isVisible.get(kindOf(stream));
    return ofKind === undefined ? this.coversAll(actor) : ofKind(actor, idOf(stream), this.streams);
  }

  #firstUnit(stream: string): string | undefined {
    for (const { record } of this.log.readStream(stream)) {
      if (!('events' in record)) continue;
      const [first] = record.events;
      const data: unknown = first?.data;
      const unit = typeof data === 'object' && data !== null && 'unit' in data ? data.unit : undefined;
      const ofAuthor = record.actor['unit'];
      return typeof unit === 'string' ? unit : typeof ofAuthor === 'string' ? ofAuthor : undefined;
    }
    return undefined;
  }
}
