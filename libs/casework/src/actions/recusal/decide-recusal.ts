import { hasRole } from '../../actor.js';
import { refuseUnlessAttended, refuseUnlessByHeads } from '../../checks/discussion.js';
import { namedHeads, officeInRegister } from '../../checks/heads.js';
import type { Context } from '../../context.js';
import { AttendedDiscussion } from '../../events/review.js';
import { Flag, Id, Optional, Part, Text } from '../../input/fields.js';
import { answerOn } from '../../law-data/settings.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { offSince, takenOff } from '../../standing/recused.js';
import type { Recusal } from '../../state/parts.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class DecideRecusal {
  @Id() person: string;
  @Flag() granted: boolean;
  @Text() reasons: string;
  /** The heads' collective decides on the main head (PR Art.4). */
  @Optional() @Part(() => AttendedDiscussion) discussion?: AttendedDiscussion;
}

/** Whom the register names today is what it says; of others, and where it names nobody, what the plea says. */
const officeOf = ({ person, office }: Recusal, unit: string, context: Context): Recusal['office'] => {
  const registered = officeInRegister(person, unit, context.day, context);
  return registered === undefined || registered === 'none' ? office : registered;
};

/** The heads decide on a plea that is before them. */
const refuseIfBeforePlea = ({ heldOn }: AttendedDiscussion, { on }: Recusal): Refusal | null =>
  heldOn < on ? refusals.notInOrder('heldOn', 'the-plea') : null;

/** While the main head was in the case, he decided on another head, and not the others (PR Art.4). */
const refuseIfBeforeMainHeadWasOff = ({ heldOn }: AttendedDiscussion, { aside }: CaseTakenUp): Refusal | null => {
  const days = aside.recusals.flatMap((each) => (each.office === 'main-head' ? (offSince(each) ?? []) : []));
  return days.every((day) => heldOn < day) ? refusals.notInOrder('heldOn', 'the-main-head-taken-off') : null;
};

/**
 * Whether the main head is off the case, and nobody else is one: then no text says who decides on another head, and the
 * setting lets the remaining heads do so together.
 */
const isForRemaining = ({ intake, aside }: CaseTakenUp, context: Context): boolean => {
  const { settings } = context.law;
  const off = takenOff(aside);
  const named = namedHeads(intake.clue.unit, context.day, context) ?? [];
  const isReplaced = named.some(({ officer, office }) => office === 'main-head' && !off.includes(officer));
  const isOff = aside.recusals.some(({ office, decided }) => office === 'main-head' && decided?.granted === true);
  return isOff && !isReplaced && answerOn(settings, 'headsDecideWithoutMainHead', context.day);
};

/**
 * PR Art.4; HR Art.4. The heads together on the main head, the main head on other heads, a department head on everybody
 * else; never the person concerned. Until then the investigation goes on.
 */
export const decideRecusal = act({
  name: 'decide-recusal',
  chinese: '决定回避',
  summary: 'Decide whether a person is taken off the case',
  ground: 'APL Art.43(3); PR Art.4; HR Art.4',
  body: DecideRecusal,
  decide: (state: CaseTakenUp, body, context) => {
    const { actor } = context;
    const plea = state.aside.recusals.find(({ person, decided }) => person === body.person && decided === null);
    if (plea === undefined) return refusals.noPlea(body.person);
    if (body.person === actor.id) return refusals.separationOfDuty(actor.id, 'person-concerned', 'PR Art.4');
    const { unit } = state.intake.clue;
    const office = officeOf(plea, unit, context);
    if (office === 'main-head' && body.discussion === undefined) return refusals.recusalDecider('all-heads');
    const isForMainHead = office === 'head' && !hasRole(actor, ['main-head']);
    if (isForMainHead && !isForRemaining(state, context)) return refusals.recusalDecider('main-head');
    if (isForMainHead && body.discussion === undefined) return refusals.recusalDecider('all-heads');
    const attends = body.discussion?.opinions.some(({ person }) => person === body.person) ?? false;
    if (attends || body.discussion?.host === body.person)
      return refusals.separationOfDuty(body.person, 'person-concerned', 'PR Art.4; APL Art.43(3)');
    const { discussion } = body;
    const of = { unit, officers: handlersOf(state), recusals: state.aside.recusals };
    const unlike =
      discussion === undefined
        ? null
        : (refuseUnlessAttended(discussion, context) ??
          refuseIfBeforePlea(discussion, plea) ??
          (isForMainHead ? refuseIfBeforeMainHeadWasOff(discussion, state) : null) ??
          refuseUnlessByHeads(of, discussion, context));
    return unlike ?? recorded('RecusalDecided', body);
  },
});
