import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { runningMeasure } from '../../checks/measures.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { refuseIfReceiptKnown } from '../../checks/receipts.js';
import { findClock } from '../../clocks/case-clocks.js';
import type { Context } from '../../context.js';
import { isWorkingDay } from '../../deadlines/index.js';
import { Auction } from '../../events/execution-end.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { bookReceipt } from '../../standing/booking.js';
import { owedOn } from '../../standing/ledger.js';
import { openMoneyAfter } from '../../standing/open-money.js';
import { refuseIfAgreementKept, refuseIfExecutionStopped } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** ACL Art.46(3): no review and no suit in time, and the demand was in vain. */
const refuseUnlessAuctionOpen = (state: At<'executing'>, { law, day }: Context): Refusal | null => {
  if (state.execution.enforcement.demand === null) return refusals.missingBefore('demand', 'ACL Art.46(3)');
  if (state.challenges.brought.length > 0) return refusals.courtNotOpen('party-challenged');
  const clock = (id: 'demand' | 'suit' | 'court-application') => findClock(state, law, id);
  const [demand, suit, application] = [clock('demand'), clock('suit'), clock('court-application')];
  if (demand === undefined || suit === undefined || application === undefined)
    return refusals.nothingToDo('no-fine-owed');
  if (day <= application.start && application.start > suit.due)
    return refusals.courtNotOpen({ code: 'instalments-run', parameters: { until: application.start } });
  const until = demand.due > suit.due ? demand.due : suit.due;
  return day <= until ? refusals.courtNotOpen({ code: 'demand-and-suit-run', parameters: { until } }) : null;
};

/** T51. Approval by the department head is [I]. */
export const auctionSeizedGoods = act({
  name: 'auction-seized-goods',
  chinese: '拍卖查封扣押财物抵缴罚款',
  summary: 'Record the auction of seized goods to offset the fine',
  ground: 'APL Art.72; ACL Art.43, 46',
  body: Auction,
  happenedOn: (body) => body.heldOn,
  refuseIf: (state: At<'executing'>, context) =>
    refuseIfExecutionStopped(state) ??
    refuseIfAgreementKept(state, context) ??
    refuseUnlessAuctionOpen(state, context) ??
    refuseIfInvestigator(state.investigation.officers, context),
  decide: (state, body, context) => {
    const measure = runningMeasure(state, body.measure);
    if (isRefusal(measure)) return measure;
    if (measure.kind !== 'seizure') return refusals.measureUnknown(body.measure);
    if (!isWorkingDay(body.heldOn, context.law.calendars)) return refusals.notOnRestDays(body.heldOn);
    const { fine, surcharge } = owedOn(state, body.heldOn, context.law);
    if (fine + surcharge === 0) return refusals.nothingToDo('no-fine-or-surcharge-owed');
    const refused =
      refuseIfReceiptKnown(state, body, context) ??
      refuseUnlessSumExact('proceeds', [body.proceeds, ...state.execution.payments.map((each) => each.amount)]);
    if (refused !== null) return refused;
    const { measure: auctionOf, proceeds: amount, heldOn: paidOn, receiptNumber } = body;
    const receipt = { amount, paidOn, channel: 'bank' as const, receiptNumber, auctionOf };
    const { booked, ...left } = bookReceipt(state, receipt, context);
    const towards = { towardsFine: booked.fine, towardsSurcharge: booked.surcharge, surplus: booked.surplus };
    const data = { ...body, ...towards, ...left };
    const open = openMoneyAfter(state, { type: 'SeizedGoodsAuctioned', data }, context);
    return recorded('SeizedGoodsAuctioned', { ...data, ...open });
  },
});
