import { refuseIfReceiptKnown } from '../../checks/receipts.js';
import { CashHandedIn } from '../../events/execution.js';
import { cashBackOn } from '../../evolve/cash.js';
import { cashOf } from '../../evolve/performance.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

type Collecting = At<'summary' | 'summary-revoked' | 'executing' | 'performed' | 'revoked'>;

/** A case whose settled duty does not say that the cash went back ends by handing it in, as it did before. */
const refuseIfCashBack = (state: Collecting): Refusal | null =>
  cashBackOn(state) === null || (state.stage === 'summary' && state.execution.cashWentBack === undefined)
    ? null
    : refusals.nothingToDo('cash-went-back');

/** PR Art.73: to the bureau in two working days, by the bureau to the bank in two more. */
export const handInCash = act({
  name: 'hand-in-cash',
  chinese: '上缴当场收缴罚款',
  summary: 'Record that cash was handed in, to the bureau or to the bank',
  ground: 'APL Art.71; PR Art.73',
  body: CashHandedIn,
  happenedOn: (body) => body.on,
  refuseIf: (state: Collecting) =>
    cashOf(state.execution) === undefined ? refusals.nothingToDo('no-cash-collected') : refuseIfCashBack(state),
  decide: (state, body, context) => {
    const cash = cashOf(state.execution);
    if (state.execution.handedIn.some((handed) => handed.to === body.to))
      return refusals.nothingToDo({ code: 'cash-handed-in-already', parameters: { to: body.to } });
    const toBureau = state.execution.handedIn.find((handed) => handed.to === 'bureau');
    if (body.to === 'bank' && toBureau === undefined) return refusals.missingBefore('cash-at-the-bureau', 'PR Art.73');
    const earliest = body.to === 'bank' && toBureau !== undefined ? toBureau.on : (cash?.paidOn ?? body.on);
    if (body.on < earliest) return refusals.beforeTheCase('on', { code: 'day', parameters: { of: earliest } });
    return refuseIfReceiptKnown(state, body, context) ?? recorded('CashHandedIn', body);
  },
});
