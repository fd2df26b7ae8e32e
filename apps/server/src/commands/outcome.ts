import type { InBoth, InvalidField, RecordedRefusal } from '#casework';
import type { EventTold } from '#casework/words/event-told';
import type { Position } from '#event-log';

/** What a command came to, in terms that HTTP and the commands a person types both understand. */
export type Outcome =
  | {
      outcome: 'recorded';
      stream: string;
      id: string;
      version: number;
      position: Position;
      events: string[];
      repeated: boolean;
    }
  | { outcome: 'refused'; refusal: RecordedRefusal; version: number; position: Position; repeated: boolean }
  | { outcome: 'unknown-action'; known: string[] }
  | { outcome: 'invalid'; fields: InvalidField[] }
  | { outcome: 'malformed'; why: InBoth }
  | { outcome: 'forbidden'; why: InBoth }
  /** Nothing was recorded: what the command would record first rests on a clock that is not believed yet. */
  | { outcome: 'clock-held'; why: InBoth }
  /** With it in the record nobody could compute the stream any more: nothing was recorded. */
  | { outcome: 'not-computable' }
  | { outcome: 'not-found' }
  | { outcome: 'version-conflict'; version: number; since: EventTold[] }
  | { outcome: 'key-reused' };
