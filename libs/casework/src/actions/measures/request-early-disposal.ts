import { refuseIfMoreThanStored, runningSeizure } from '../../checks/disposal.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import type { Context } from '../../context.js';
import { EarlyDisposalRequested } from '../../events/goods.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import type { Measure } from '../../state/measures.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** The holder agrees or applies (#27); an unknown holder was called by an announcement whose last day is over (#28). */
const refuseUnlessHolderHeard = (
  { kept: { announcement } }: Measure,
  { confirmation }: EarlyDisposalRequested,
  { day }: Context,
): Refusal | null => {
  if (confirmation !== undefined)
    return confirmation.confirmedOn > day ? refusals.notInTheFuture('confirmation.confirmedOn') : null;
  return announcement !== null && announcement.untilOn < day ? null : refusals.holderNotAsked();
};

/** T18, form #8: perishable, costly to keep or seasonal goods, with the evidence kept. */
export const requestEarlyDisposal = act({
  name: 'request-early-disposal',
  chinese: '申请先行处置',
  summary: 'Ask to dispose of seized goods before the decision, with the evidence kept',
  ground: 'PR Art.41; FORM #8, #27',
  body: EarlyDisposalRequested,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = runningSeizure(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.request !== null) return refusals.requestPending(found.id);
    if (body.audioVisual.length === 0 && (body.files ?? []).length === 0) return refusals.photographsMissing();
    return (
      refuseUnlessHolderHeard(found, body, context) ??
      refuseIfMoreThanStored(found, body.goods) ??
      recorded('EarlyDisposalRequested', body)
    );
  },
});
