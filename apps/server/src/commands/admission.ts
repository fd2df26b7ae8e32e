import { Injectable } from '@nestjs/common';
import { maySee, maySeeComplaint, maySeeInspection } from '../access/may-see.js';
import { Streams } from '../streams/streams.js';
import { missingRole, outsideUnit } from './command-access.js';
import { foreignLinks } from './foreign-links.js';
import type { Outcome } from './outcome.js';
import type { PerformAction } from './perform-action.js';

const forbidden = (why: string): Outcome => ({ outcome: 'forbidden', why });

/** Turns commands away before anything is decided: of whom they are, on what, and what they point at. */
@Injectable()
export class Admission {
  constructor(private readonly streams: Streams) {}

  /** Where role or unit give this person no part in such a command, whatever it says; null where they do. */
  refuseIfOutside(command: PerformAction): Outcome | null {
    const why = missingRole(command) ?? outsideUnit(command, (officer) => this.streams.officer(officer)?.unit);
    return why === null ? null : forbidden(why);
  }

  /** Where the person may not see what the command is on, or what it points at; null where both may be seen. */
  refuseUnlessVisible(command: PerformAction): Outcome | null {
    const unseen = command.id === null ? null : this.#refuseUnlessSeen(command, command.id);
    if (unseen !== null) return unseen;
    const foreign = foreignLinks(this.streams, command);
    return foreign.length > 0 ? { outcome: 'invalid', fields: foreign } : null;
  }

  #refuseUnlessSeen({ kind, actor }: PerformAction, id: string): Outcome | null {
    switch (kind) {
      case 'case': {
        const file = this.streams.caseFile(id);
        if (file.version === 0) return { outcome: 'not-found' };
        return maySee(actor, file) ? null : forbidden('The case belongs to another unit.');
      }
      case 'complaint': {
        const file = this.streams.complaintFile(id);
        if (file.version === 0) return { outcome: 'not-found' };
        return maySeeComplaint(actor, file) ? null : forbidden('The complaint belongs to another unit.');
      }
      case 'inspection': {
        const state = this.streams.inspection(id);
        if (state === undefined) return { outcome: 'not-found' };
        return maySeeInspection(actor, state) ? null : forbidden('The inspection belongs to another unit.');
      }
      // An entry that is not there is opened by its first act.
      case 'officer':
      case 'unit':
        return null;
    }
  }
}
