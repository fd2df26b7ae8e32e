import type { Enforcement } from '../state/challenges.js';
import type { CaseState, EndedRound } from '../state/case-state.js';
import { at, BrokenHistory, type Appliers } from './applier.js';
import { owing } from './finding.js';
import { settled } from './performance.js';

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
  ExecutionAgreed: (state, agreement) => withEnforcement(state, { agreement: { ...agreement, brokenOn: null } }),
  AgreementBroken: (state, { on }) => {
    const { agreement } = at(state, 'executing').enforcement;
    return withEnforcement(state, { agreement: agreement === null ? null : { ...agreement, brokenOn: on } });
  },
  SeizedGoodsAuctioned: (state, { measure, heldOn, towardsFine, surplus, receiptNumber }) => {
    const before = at(state, 'executing');
    if (before.measures.some(({ id, ended }) => id === measure && ended !== null))
      throw new BrokenHistory(`Goods of measure ${measure} were auctioned after it had ended`);
    const payment = { amount: towardsFine, paidOn: heldOn, channel: 'bank' as const, receiptNumber };
    const measures = before.measures.map((each) =>
      each.id === measure ? { ...each, request: null, ended: { on: heldOn, outcome: 'auctioned' as const } } : each,
    );
    const sold = { ...before, measures, payments: [...before.payments, payment] };
    return settled(surplus > 0 ? owing(sold, { kind: 'return-money', since: heldOn, amount: surplus }) : sold, heldOn);
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
