import type { LegalDate } from '../deadlines/index.js';
import type { SeizedGoodsAuctioned } from '../events/execution-end.js';
import type { At } from '../state/case-state.js';
import type { Enforcement } from '../state/challenges.js';
import { at, BrokenHistory, inEnforcement, inPart, served, type Appliers } from './applier.js';
import type { ReadBreach, ReadSettling } from './corrected-money.js';
import { owing, withOpenMoney, withOwedAgain } from './owing.js';
import { endedOnTheSpot, settled, settledSummary, settledUnless, withBreach, withReceipt } from './performance.js';
import { beforeClosing } from './reopened.js';

/** A pause that is over is kept beside those before it. */
const withoutPause = (
  { execution: { enforcement } }: At<'executing' | 'summary'>,
  on: LegalDate,
): Partial<Enforcement> => {
  const { pause, earlierPauses } = enforcement;
  return pause === null ? {} : { pause: null, earlierPauses: [...earlierPauses, { from: pause.on, to: on }] };
};

/** Execution paused, agreed on, ended; seized and confiscated goods (procedure T51, T52, §4.6a). */
export const executionEnd: Appliers<
  | 'ExecutionPaused'
  | 'ExecutionResumed'
  | 'ExecutionReopened'
  | 'ExecutionEnded'
  | 'ExecutionAgreed'
  | 'AgreementBroken'
  | 'SeizedGoodsAuctioned'
  | 'DisposalApproved'
  | 'GoodsDisposed'
> = {
  ExecutionPaused: (state, pause, { on }) =>
    inEnforcement(at(state, 'executing', 'summary'), { pause: { ...pause, on } }),
  ExecutionResumed: (state, _, { on }) => {
    const before = at(state, 'executing', 'summary');
    return inEnforcement(before, withoutPause(before, on));
  },
  ExecutionReopened: (state, { open }) => beforeClosing(at(state, 'closed', 'archived'), open),
  ExecutionEnded: (state, ended, { on }) => {
    const running = at(state, 'executing', 'summary');
    const before = inEnforcement(running, { ...withoutPause(running, on), ended: { ...ended, on } });
    if (before.stage === 'summary') return endedOnTheSpot(before, on);
    return { ...inPart(before, 'execution', { performedOn: on }), stage: 'performed', proposal: null };
  },
  ExecutionAgreed: (state, agreement) => {
    const { surchargeLeft = 0, ...agreed } = agreement;
    const change = { agreement: { ...agreed, brokenOn: null }, surchargeLeft };
    const after = inEnforcement(at(state, 'executing', 'summary'), change);
    return after.stage === 'summary' ? settledSummary(after, agreement.agreedOn) : settled(after, agreement.agreedOn);
  },
  AgreementBroken: (state, { on, surchargeLeft, fallen = false }: ReadBreach) => {
    if (fallen) return state;
    const before = at(state, 'executing', 'summary');
    const { agreement, surchargeLeft: left } = before.execution.enforcement;
    if (agreement === null) return state;
    // What was waived is owed again; a breach that is read twice adds nothing.
    const waived = agreement.brokenOn === null ? agreement.surchargeWaived : 0;
    return inEnforcement(before, {
      agreement: { ...agreement, brokenOn: on },
      surchargeLeft: surchargeLeft ?? left + waived,
    });
  },
  SeizedGoodsAuctioned: (state, auction: SeizedGoodsAuctioned & ReadSettling) => {
    const { measure, heldOn, proceeds, towardsFine, towardsSurcharge, surplus, receiptNumber, rebooked } = auction;
    const before = withOwedAgain(withBreach(at(state, 'executing'), auction.breachFalls), auction.openMoney);
    if (before.aside.measures.some(({ id, ended }) => id === measure && ended !== null))
      throw new BrokenHistory(`Goods of measure ${measure} were auctioned after it had ended`);
    const booked = { fine: towardsFine, surcharge: towardsSurcharge, gains: 0, surplus };
    const money = { amount: proceeds, booked, paidOn: heldOn, channel: 'bank' as const, receiptNumber };
    const receipt = { ...money, auctionOf: measure, ...(rebooked === undefined ? {} : { rebooked }) };
    const toReturn = auction.toReturn ?? surplus;
    const measures = before.aside.measures.map((each) =>
      each.id === measure ? { ...each, request: null, ended: { on: heldOn, outcome: 'auctioned' as const } } : each,
    );
    const payments = withReceipt(before.execution.payments, receipt);
    const paid = inPart(inPart(before, 'aside', { measures }), 'execution', { payments });
    const sold = inEnforcement(paid, { surchargeLeft: auction.surchargeLeft ?? 0 });
    const after = toReturn > 0 ? owing(sold, { kind: 'return-money', since: heldOn, amount: toReturn }) : sold;
    return settledUnless(auction, withOpenMoney(after, auction.openMoney, heldOn), heldOn);
  },
  DisposalApproved: (state, disposal, { on }) => {
    const before = served(state);
    const { disposals } = before.execution;
    if (disposals.some((known) => known.disposal === disposal.disposal))
      throw new BrokenHistory(`Disposal ${disposal.disposal} was approved twice`);
    return inPart(before, 'execution', { disposals: [...disposals, { ...disposal, approvedOn: on, done: null }] });
  },
  GoodsDisposed: (state, done) => {
    const before = served(state);
    const disposals = before.execution.disposals.map((each) =>
      each.disposal === done.disposal ? { ...each, done } : each,
    );
    return inPart(before, 'execution', { disposals });
  },
};
