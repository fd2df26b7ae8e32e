import { Inject, Injectable } from '@nestjs/common';
import { refuseWaitedTooLong, saysItsDay, type InBoth, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
import { missingRole, outsideUnit } from './command-access.js';
import type { Outcome } from './outcome.js';
import type { PerformAction } from './perform-action.js';

const forbidden = (why: InBoth): Outcome => ({ outcome: 'forbidden', why });

const refuseUnlessSeen = ({ kind, id, actor }: PerformAction, streams: Streams): Outcome | null =>
  id === null ? null : served[kind].refuseUnlessSeen(streams, id, actor);

/** Turns commands away before anything is decided: of whom they are, on what, and what they point at. */
@Injectable()
export class Admission {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** Where role or unit give this person no part in such a command, whatever it says; null where they do. */
  refuseIfOutside(command: PerformAction): Outcome | null {
    const why = missingRole(command) ?? outsideUnit(command, this.streams);
    return why === null ? null : forbidden(why);
  }

  /** Where the person may not see what the command is on, or what it points at; null where both may be seen. */
  refuseUnlessVisible(command: PerformAction): Outcome | null {
    const unseen = refuseUnlessSeen(command, this.streams);
    if (unseen !== null) return unseen;
    const foreign = served[command.kind].foreignLinks?.(command, this.streams) ?? [];
    return foreign.length > 0 ? { outcome: 'invalid', fields: foreign } : null;
  }

  /** Where it waited longer on a device than acts may; null where it did not, or was typed on line. */
  refuseIfTooLate({ action, takenAt, now }: PerformAction): Outcome | null {
    const why = takenAt === undefined || saysItsDay(action) ? null : refuseWaitedTooLong(takenAt, now, this.law);
    return why === null ? null : { outcome: 'malformed', why };
  }
}
