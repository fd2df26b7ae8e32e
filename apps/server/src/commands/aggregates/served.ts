import type { Actor, AnyEvent, InvalidField, Law, Ruling, StreamRecord } from '#casework';
import type { Streams } from '../../streams/streams.js';
import type { Outcome } from '../outcome.js';
import type { PerformAction } from '../perform-action.js';
import type { Look } from './look.js';

/** What commands ask of one kind of stream: the rules are in libs/casework, what surrounds them is here. */
export interface Served {
  /** Units that the person has to work for, whatever is decided; `undefined` where nobody knows one. */
  unitsOf(command: PerformAction, streams: Streams): readonly (string | undefined)[];
  /** Where the person may not see the stream that is acted on; null where it may be seen. */
  refuseUnlessSeen(streams: Streams, id: string, actor: Actor): Outcome | null;
  /** Links that a command makes and the rules do not ask about, to what is not of the actor's side. */
  foreignLinks?(command: PerformAction, streams: Streams): InvalidField[];
  /** Whose turns an act takes, where others of its kind have to wait for it; null where only its stream's do. */
  turnOf?(command: PerformAction): string | null;
  /** Last days of the terms that the next command records as over, before itself, because time has passed. */
  lapsedDays?(id: string, known: Known, now: string): readonly string[];
  decide(command: PerformAction, id: string, look: Look): Ruling<AnyEvent>;
  /**
   * Folds the stream with these events at its end, and makes of it what pages, lists and clocks show. @throws where
   * that cannot be computed.
   */
  compute(command: PerformAction, id: string, events: readonly AnyEvent[], known: Known): void;
}

export interface Known {
  readonly streams: Streams;
  readonly law: Law;
}

/** The unit that a body names. */
export const unitInBody = ({ body }: PerformAction): string | undefined => {
  const named = typeof body === 'object' && body !== null && 'unit' in body ? body.unit : undefined;
  return typeof named === 'string' ? named : undefined;
};

/** A record with these events as it would stand at the end of a file. */
export const nextRecord = <E>(
  { actor, now }: PerformAction,
  file: { position: number; version: number },
  events: readonly E[],
): StreamRecord<E> => ({
  index: file.position + 1,
  version: file.version + events.length,
  recordedAt: now,
  actor,
  events: [...events],
  refusal: null,
});

/** A state with these events at its end; they are of the kind of the fold, because the same aggregate decided them. */
export const folded = <S>(
  evolve: (state: S, fact: never) => S,
  state: S,
  events: readonly AnyEvent[],
  { actor, now }: PerformAction,
): S => events.reduce<S>((after, event) => evolve(after, { ...event, by: actor.id, recordedAt: now } as never), state);
