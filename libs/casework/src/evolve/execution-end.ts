import type { Enforcement } from '../state/challenges.js';
import type { CaseState, EndedRound } from '../state/case-state.js';
import { at, BrokenHistory, type Appliers } from './applier.js';
import { owing } from './finding.js';
import { settled, withReceipt } from './performance.js';

const withEnforcement = (state: CaseState, change: Partial<Enforcement>): CaseState => {
  const before = at(state, 'executing');
  return { ...before, enforcement: { ...before.enforcement, ...change } };
};

const served = (state: CaseState): EndedRound => {
  if (!('disposals' in state)) throw new BrokenHistory(`Goods were disposed of at stage ${state.stage}`);
  return state;
};

/** Execution paused, agreed on, ended; seized and confiscated goods (procedure T51, T52, §4.6a). */
export const executionEnd: Appliers<
  | 'ExecutionPaused'
  | 'ExecutionResumed'
  | 'ExecutionEnded'
  | 'ExecutionAgreed'
  | 'AgreementBroken'
  | 'SeizedGoodsAuctioned'
  | 'DisposalApproved'
  | 'GoodsDisposed'
> = {
  ExecutionPaused: (state, pause, { on }) => withEnforcement(state, { pause: { ...pause, on } }),
  ExecutionResumed: (state) => withEnforcement(state, { pause: null }),
  ExecutionEnded: (state, ended, { on }) => {
    const before = at(state, 'executing');
    const enforcement = { ...before.enforcement, pause: null, ended: { ...ended, on } };
    return { ...before, stage: 'performed', performedOn: on, proposal: null, enforcement };
  },
  ExecutionAgreed: (state, agreement) => {
    const { surchargeLeft = 0, ...agreed } = agreement;
    const before = at(state, 'executing');
    const enforcement = { ...before.enforcement, agreement: { ...agreed, brokenOn: null }, surchargeLeft };
    return settled({ ...before, enforcement }, agreement.agreedOn);
  },
  AgreementBroken: (state, { on }) => {
    const { agreement, surchargeLeft } = at(state, 'executing').enforcement;
    if (agreement === null) return state;
    // What was waived is owed again; a breach that is read twice adds nothing.
    return withEnforcement(state, {
      agreement: { ...agreement, brokenOn: on },
      surchargeLeft: surchargeLeft + (agreement.brokenOn === null ? agreement.surchargeWaived : 0),
    });
  },
  SeizedGoodsAuctioned: (state, auction) => {
    const { measure, heldOn, proceeds, towardsFine, towardsSurcharge, surplus, receiptNumber, rebooked } = auction;
    const before = at(state, 'executing');
    if (before.measures.some(({ id, ended }) => id === measure && ended !== null))
      throw new BrokenHistory(`Goods of measure ${measure} were auctioned after it had ended`);
    const booked = { fine: towardsFine, surcharge: towardsSurcharge, gains: 0, surplus };
    const money = { amount: proceeds, booked, paidOn: heldOn, channel: 'bank' as const, receiptNumber };
    const receipt = { ...money, auctionOf: measure, ...(rebooked === undefined ? {} : { rebooked }) };
    const toReturn = auction.toReturn ?? surplus;
    const measures = before.measures.map((each) =>
      each.id === measure ? { ...each, request: null, ended: { on: heldOn, outcome: 'auctioned' as const } } : each,
    );
    const enforcement = { ...before.enforcement, surchargeLeft: auction.surchargeLeft ?? 0 };
    const sold = { ...before, enforcement, measures, payments: withReceipt(before.payments, receipt) };
    return settled(
      toReturn > 0 ? owing(sold, { kind: 'return-money', since: heldOn, amount: toReturn }) : sold,
      heldOn,
    );
  },
  DisposalApproved: (state, disposal, { on }) => {
    const before = served(state);
    if (before.disposals.some((known) => known.disposal === disposal.disposal))
      throw new BrokenHistory(`Disposal ${disposal.disposal} was approved twice`);
    return { ...before, disposals: [...before.disposals, { ...disposal, approvedOn: on, done: null }] };
  },
  GoodsDisposed: (state, done) => {
    const before = served(state);
    return {
      ...before,
      disposals: before.disposals.map((each) => (each.disposal === done.disposal ? { ...each, done } : each)),
    };
  },
};
