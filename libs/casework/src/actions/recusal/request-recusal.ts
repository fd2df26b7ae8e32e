import { hasRole, type Actor } from '../../actor.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { RecusalRequested } from '../../events/recusal.js';
import { refusals } from '../../refusals/index.js';
import { isRecused } from '../../standing/recused.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Which head somebody is follows from the roles of who pleads; of somebody else the plea says it. */
const officeOf = (actor: Actor): RecusalRequested['office'] => {
  if (hasRole(actor, ['main-head'])) return 'main-head';
  return hasRole(actor, ['department-head']) ? 'head' : undefined;
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
    const office = pleadedBy === 'person' ? officeOf(context.actor) : body.office;
    if (body.office !== undefined && body.office !== office) return refusals.officeDiffers(body.office);
    return recorded('RecusalRequested', office === undefined ? body : { ...body, office });
  },
});
