import { particularsFaults } from '../../checks/particulars.js';
import { refuseIfSameClue } from '../../checks/same-clue.js';
import { refuseIfReporterNamed } from '../../complaints/named-in-case.js';
import { waitsForClue } from '../../complaints/state.js';
import { DeadlineError, dueDate } from '../../deadlines/index.js';
import { ClueRegistered } from '../../events/clue.js';
import { invalidField } from '../../input/invalid-field.js';
import type { InvalidField } from '../../input/validation.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

const senderFaults = ({ source, sender }: ClueRegistered): InvalidField[] =>
  sender === undefined || source === 'transfer' || source === 'assigned-by-superior'
    ? []
    : [invalidField('sender', { code: 'sender-without-transfer', parameters: { name: 'sender' } })];

/** T1, form #1. Registration opens the file; the clock to verify runs from the day the clue was received. */
export const registerClue = act({
  name: 'register-clue',
  chinese: '登记案源',
  summary: 'Register a clue and open the file',
  ground: 'PR Art.18',
  body: ClueRegistered,
  faults: (body) => [...particularsFaults(body.party, 'party.'), ...senderFaults(body)],
  decide: (_state: At<'none'>, clue, context) => {
    if (clue.receivedOn > context.day) return refusals.notInTheFuture('receivedOn');
    if (clue.complaint !== undefined) {
      const from = context.complaint(clue.complaint);
      if (from === undefined || !waitsForClue(from)) return refusals.noClueWanted(clue.complaint);
      const named = refuseIfReporterNamed(from, { matter: clue.matter, place: clue.place }, context.actor.id);
      if (named !== null) return named;
    }
    if (context.unit(clue.unit) === undefined) return refusals.unitUnknown(clue.unit);
    try {
      dueDate({ clock: 'verification', start: clue.receivedOn }, context.law);
    } catch (error) {
      if (error instanceof DeadlineError)
        return refusals.beforeTheCase('receivedOn', { code: 'rules-known', parameters: { because: error.message } });
      throw error;
    }
    return refuseIfSameClue(clue, context) ?? recorded('ClueRegistered', clue);
  },
});
