import { RecusalDecided } from '../events/recusal.js';
import type { Handled } from '../recused.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';

/** PR Art.4; HR Art.4. A department head, never the person concerned. Until then the investigation goes on. */
export const decideRecusal = action({
  name: 'decide-recusal',
  chinese: '决定回避',
  summary: 'Decide whether a person is taken off the case',
  ground: 'APL Art.43(3); PR Art.4; HR Art.4',
  body: RecusalDecided,
  decide: (state: Handled, body, { actor }) => {
    if (!state.recusals.some(({ person, decided }) => person === body.person && decided === null))
      return refusals.noPlea(body.person);
    return body.person === actor.id
      ? refusals.separationOfDuty(actor.id, 'is the person concerned', 'PR Art.4')
      : recorded('RecusalDecided', body);
  },
});
