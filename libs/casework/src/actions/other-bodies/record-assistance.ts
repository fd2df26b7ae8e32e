import { refuseUnlessHandler } from '../../checks/measures.js';
import { getClock } from '../../clocks/case-clocks.js';
import type { Context } from '../../context.js';
import { AssistanceRecorded } from '../../events/other-bodies.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { AssistanceLetter } from '../../state/other-bodies.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const refuseUnlessNewsFits = (
  state: CaseTakenUp,
  letter: AssistanceLetter,
  { news, on }: AssistanceRecorded,
  context: Context,
): Refusal | null => {
  const { receivedOn, sentOn } = letter;
  if ((news === 'received') !== (receivedOn === null)) return refusals.letterUnknown(letter.letter);
  if (on < (receivedOn ?? sentOn)) return refusals.notInOrder('on', receivedOn === null ? 'sentOn' : 'the-receipt');
  if (news !== 'late') return on > context.day ? refusals.notInTheFuture('on') : null;
  const clock = getClock(state, context.law, 'assistance', letter.letter);
  return context.day > clock.due ? refusals.tooLate('telling-of-late-answer', clock.due, clock.article) : null;
};

/** T20: 15 working days from the receipt of the letter; who needs longer says so before they are over. */
export const recordAssistance = act({
  name: 'record-assistance',
  chinese: '记录协助调查进展',
  summary: 'Record that a letter of assistance was received, will be answered late, or was answered',
  ground: 'PR Art.45',
  body: AssistanceRecorded,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const letter = state.aside.otherBodies.letters.find(
      (each) => each.letter === body.letter && each.answeredOn === null,
    );
    if (letter === undefined) return refusals.letterUnknown(body.letter);
    return refuseUnlessNewsFits(state, letter, body, context) ?? recorded('AssistanceRecorded', body);
  },
});
