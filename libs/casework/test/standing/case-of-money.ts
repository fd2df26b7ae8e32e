import type { LegalDate } from '../../src/deadlines/index.js';
import { inEnforcement, inPart } from '../../src/evolve/applier.js';
import { withBreach, withReceipt } from '../../src/evolve/performance.js';
import type { Law } from '../../src/law.js';
import { bookReceipt } from '../../src/standing/booking.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import type { At } from '../../src/state/case-state.js';
import type { Challenge } from '../../src/state/challenges.js';
import { nothing } from '../../src/testing/bodies.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';
import { answering } from './readings.js';
import { moneyByDay, type MoneyHistory, type Readings } from './surcharge-by-day.js';

const under = ({ raisedFine, ...readings }: Readings): Law => ({
  ...answering('raisedFineCappedByParts', raisedFine === 'by-parts'),
  clocks: {
    ...law.clocks,
    clocks: law.clocks.clocks.map((row) => ({
      ...row,
      versions: row.versions.map((version) =>
        version.rate === null ? version : { ...version, rate: { ...version.rate, ...readings } },
      ),
    })),
  },
});

const executing = (): At<'executing'> => {
  const { state } = before('record-payment')();
  if (state.stage !== 'executing') throw new Error(`The case is ${state.stage}`);
  return state;
};

const served = executing();

type Brought = MoneyHistory['challenges'][number];

const challengeOf = (history: MoneyHistory, challenge: Brought, place: number): Challenge => {
  const { kind, by, from, to, withdrawn, executionStopped, fineBefore } = challenge;
  const unchanged = withdrawn ? ('withdrawn' as const) : ('maintained' as const);
  const penalty = { ...nothing, fine: Number(history.fine), confiscatedGains: Number(history.gains) };
  const left = fineBefore === undefined ? { outcome: unchanged } : { outcome: 'changed' as const, penalty };
  return {
    id: place + 1,
    kind,
    applicant: by,
    before: '某机关',
    startedOn: from,
    copyReceivedOn: from,
    simple: false,
    executionStopped,
    answeredOn: null,
    findings: to === null ? [] : [{ challenge: place + 1, receivedOn: to, ...left, opinionLetter: false }],
    endedOn: to,
  };
};

/** The same history as the state of a case; each payment is booked when it is entered, as the act does it. */
export const stateOf = (history: MoneyHistory): At<'executing'> => {
  const { fine, gains, deferrals, agreement, endedOn, told, challenges, payments, pauses } = history;
  const { decision } = served;
  if (decision.outcome !== 'penalty' || decision.payment === undefined) throw new Error('There is no fine.');
  const partsOf = (parts: readonly { amount: bigint; payBy: LegalDate }[]) =>
    parts.map(({ amount, payBy }) => ({ amount: Number(amount), payBy }));
  const deferred = deferrals.map(({ instalments, ...days }) => ({
    number: 'n',
    kind: 'instalments' as const,
    ...days,
    instalments: partsOf(instalments),
  }));
  const decided = challenges.find(({ fineBefore }) => fineBefore !== undefined)?.fineBefore ?? fine;
  const { handling } = decision;
  const penalty = { ...handling.penalty, fine: Number(decided) };
  let state: At<'executing'> = {
    ...served,
    decision: {
      ...decision,
      handling: { ...handling, penalty },
      payment: { ...decision.payment, surchargeApplies: told },
    },
    challenges: { ...served.challenges, brought: challenges.map((each, place) => challengeOf(history, each, place)) },
    execution: {
      ...served.execution,
      standing: { ...nothing, fine: Number(fine), confiscatedGains: Number(gains) },
    },
  };
  state = inEnforcement(state, {
    deferral: deferred.at(-1) ?? null,
    earlierDeferrals: deferred.slice(0, -1),
    agreement:
      agreement === null
        ? null
        : {
            agreedOn: agreement.agreedOn,
            brokenOn: agreement.brokenOn,
            surchargeWaived: Number(agreement.waived),
            stages: partsOf(agreement.stages),
            remedialSteps: '',
          },
    earlierPauses: pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
    pause:
      pauses.flatMap(({ from, to }) => (to === null ? [{ ground: 'other' as const, reasons: '', on: from }] : []))[0] ??
      null,
    ended: endedOn === null ? null : { ground: 'other', reasons: '', on: endedOn },
  });
  const lawOf = under(history.readings);
  for (const { on, amount, towards } of payments) {
    const paid = { amount: Number(amount), paidOn: on, channel: 'bank' as const, receiptNumber: 'R' };
    const receipt = towards === undefined ? paid : { ...paid, towards };
    const payment = { ...receipt, ...bookReceipt(state, receipt, { law: lawOf, day: on }) };
    const after = withBreach(state, payment.breachFalls);
    state = inPart(after, 'execution', { payments: withReceipt(after.execution.payments, payment) });
  }
  return state;
};

/** What the ledger of the case says at the end of a day. */
export const byLedger = (history: MoneyHistory, asked: LegalDate) => {
  const { accounts, surplus } = ledgerOn(stateOf(history), asked, under(history.readings));
  const { fine, surcharge, gains } = accounts;
  return {
    grown: surcharge.due,
    waived: surcharge.waived,
    paid: { fine: fine.received, surcharge: surcharge.received, gains: gains.received },
    surplus,
    open: { fine: fine.open, surcharge: surcharge.open, gains: gains.open },
  };
};

const numbers = ({ fine, surcharge, gains }: Record<'fine' | 'surcharge' | 'gains', bigint>) => ({
  fine: Number(fine),
  surcharge: Number(surcharge),
  gains: Number(gains),
});

/** What the count day by day says at the end of a day, in the words of the ledger. */
export const byDay = (history: MoneyHistory, asked: LegalDate) => {
  const { grown, waived, paid, surplus, open } = moneyByDay(history, asked);
  return {
    grown: Number(grown),
    waived: Number(waived),
    paid: numbers(paid),
    surplus: Number(surplus),
    open: numbers(open),
  };
};
