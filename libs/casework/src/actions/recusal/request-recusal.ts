import { hasRole, type Actor } from '../../actor.js';
import { officeInRegister } from '../../checks/heads.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Context } from '../../context.js';
import { RecusalRequested } from '../../events/recusal.js';
import { refusals } from '../../refusals/index.js';
import { isRecused } from '../../standing/recused.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const officeByRoles = (actor: Actor): RecusalRequested['office'] => {
  if (hasRole(actor, ['main-head'])) return 'main-head';
  return hasRole(actor, ['department-head']) ? 'head' : undefined;
};

/**
 * Which head somebody is says the register of the bureau. Where it names nobody it follows from the roles of who
 * pleads, and of somebody else the plea says it.
 */
const officeOf = (
  { person, pleadedBy, office }: RecusalRequested,
  unit: string,
  context: Context,
): RecusalRequested['office'] => {
  const registered = officeInRegister(person, unit, context.day, context);
  if (registered === undefined) return pleadedBy === 'person' ? officeByRoles(context.actor) : office;
  if (registered !== 'none') return registered;
  return office === 'other' ? office : undefined;
};

/**
 * PR Art.4. Everybody who handles the case pleads for themselves; the party's plea is recorded by who handles the case.
 */
export const requestRecusal = act({
  name: 'request-recusal',
  chinese: '申请回避',
  summary: 'Ask that a person be taken off the case, for oneself or as the party pleads',
  ground: 'APL Art.43; PR Art.4; HR Art.4',
  body: RecusalRequested,
  decide: (state: CaseTakenUp, body, context) => {
    const { person, pleadedBy } = body;
    if (isRecused(state, person)) return refusals.nothingToDo({ code: 'off-the-case', parameters: { person } });
    if (state.aside.recusals.some((plea) => plea.person === person && plea.decided === null))
      return refusals.pleaPending(person);
    if (pleadedBy === 'person' && person !== context.actor.id) return refusals.ownPleaOnly(context.actor.id, person);
    const fault = pleadedBy === 'party' ? refuseUnlessAssigned(handlersOf(state), context) : null;
    if (fault !== null) return fault;
    const office = officeOf(body, state.intake.clue.unit, context);
    if (body.office !== undefined && body.office !== office) return refusals.officeDiffers(body.office);
    return recorded('RecusalRequested', office === undefined ? body : { ...body, office });
  },
});
