import { array, assert, constantFrom, integer, nat, oneof, property, record } from 'fast-check';
import { addDays, type LegalDate } from '../src/deadlines/index.js';
import { isPenalised, type Penalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { linesOf } from '../src/state/lines.js';
import { isRevoked } from '../src/state/questions.js';
import { nothing, servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';
import { decidedFor, notified, ofCompany, ofDirector } from './two-parties.js';

/*
 * Whatever is paid, corrected, decided anew, given back and got back, in whatever order: what the bureau has of a party
 * is what is due and received, and what still goes back (ACL Art.41; APL Art.72; PR Art.72, 75; Civil Code Art.985). It
 * is added up here from the events and from what changed hands, and not from the ledger. Sums in fen.
 */

const seed = 20_261_130;
/** Of the only party, and of the company and its director. */
const decided = [
  { fine: 800_000, gains: 30_000 },
  { fine: 2_000_000, gains: 0 },
  { fine: 600_000, gains: 0 },
] as const;

/** A case with what changed hands in it. */
interface Money {
  readonly story: Story;
  /** Number of the party whose money it is, where there are two. */
  readonly party?: 1 | 2;
  readonly on: LegalDate;
  /** Given back to the party, and got back from it. */
  readonly gave: number;
  readonly got: number;
}

const line = ({ story: { state: whole }, party = 1 }: Money): Penalised => {
  const state = linesOf(whole)[party - 1] ?? whole;
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return state;
};

/** The act for the party, where it may name one: an entry says itself whose it is. */
const asked = ({ story, party, on }: Money, action: string, body: object) =>
  story.when(
    action,
    party === undefined || action === 'correct-entry' ? body : { ...body, forParty: party },
    'wang',
    on,
  );

const acted = (money: Money, action: string, body: object): Money => ({
  ...money,
  story: asked(money, action, body).after,
});

type Kind = 'return-money' | 'recover-money';
const openOf = (money: Money, kind: Kind) =>
  line(money).challenges.duties.filter((duty) => duty.kind === kind && duty.doneOn === null);
const sumOf = (sums: readonly { amount: number | null }[]): number =>
  sums.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

interface Turn {
  readonly kind: 'pay' | 'pay-late' | 'correct' | 'decide' | 'revoke' | 'give-back' | 'get-back' | 'demand';
  readonly amount: number;
  readonly which: number;
  readonly days: number;
}

const pay = (money: Money, amount: number, daysBefore: number): Money => {
  const late = addDays(money.on, -daysBefore);
  const paidOn = late < '2026-04-22' ? '2026-04-22' : late;
  const receiptNumber = `P-${money.story.file.facts.length}`;
  return acted(money, 'record-payment', { amount, paidOn, channel: 'bank', receiptNumber });
};

const correct = (money: Money, which: number, right: number): Money => {
  const events = [...amountsOf(money).keys()];
  const event = events[which % Math.max(1, events.length)];
  if (event === undefined) return money;
  const wrong = String(amountsOf(money).get(event));
  return acted(money, 'correct-entry', { event, field: 'amount', wrong, right: String(right), why: '录入错误' });
};

/** A neighbour and the party have the decision looked at: the first once by reconsideration, then by suits. */
const decide = (money: Money, outcome: 'changed' | 'revoked', percent: number): Money => {
  const on = money.on;
  const challenge = line(money).challenges.brought.length + 1;
  const stood = dueOf(money);
  const penalty = {
    ...nothing,
    fine: Math.floor((stood.fine * percent) / 100),
    confiscatedGains: Math.floor((stood.gains * percent) / 100),
  };
  const copy = { applicant: 'other', copyReceivedOn: on, executionStopped: false };
  const answered = { challenge, filedOn: on, evidence: '案卷全部证据' };
  const said = { challenge, receivedOn: on, ...(outcome === 'revoked' ? {} : { penalty }) };
  if (challenge === 1) {
    const applied = acted(money, 'record-reconsideration', { ...copy, body: '某机关', appliedOn: on, simple: false });
    return acted(acted(applied, 'file-answer', answered), 'record-reconsideration-result', {
      ...said,
      outcome,
      opinionLetter: false,
    });
  }
  const sued = acted(money, 'record-suit', { ...copy, court: '某法院', suedOn: on });
  const found = { ...said, outcome: outcome === 'revoked' ? 'revoked' : 'varied' };
  const first = acted(acted(sued, 'file-answer', answered), 'record-judgment', { ...found, instance: 'first' });
  return acted(first, 'record-judgment', { ...found, instance: 'second', appeal: 'dismissed' });
};

const settle = (money: Money, kind: Kind, which: number): Money => {
  const open = openOf(money, kind);
  const duty = open[which % Math.max(1, open.length)];
  if (duty === undefined) return money;
  const { after: story, answer } = asked(money, 'settle-duty', { duty: duty.id, on: money.on, how: '转账' });
  // Nothing is given back before the day since which it is owed.
  if (answer !== 'accepted') return money;
  const amount = duty.amount ?? 0;
  return kind === 'return-money'
    ? { ...money, story, gave: money.gave + amount }
    : { ...money, story, got: money.got + amount };
};

const take = (money: Money, { kind, amount, which, days }: Turn): Money => {
  const next = { ...money, on: addDays(money.on, days) };
  if (kind === 'pay') return pay(next, amount, 0);
  if (kind === 'pay-late') return pay(next, amount, which % 12);
  if (kind === 'correct') return correct(next, which, amount);
  if (kind === 'decide') return decide(next, 'changed', amount % 160);
  if (kind === 'revoke') return decide(next, 'revoked', 0);
  if (kind === 'demand') return acted(next, 'send-demand', servedOn(next.on));
  return settle(next, kind === 'give-back' ? 'return-money' : 'recover-money', which);
};

/** The amount of each payment as it is right, by the number of its event. */
const amountsOf = ({ story: { file }, party }: Money): Map<number, number> => {
  const amounts = new Map<number, number>();
  for (const [place, { type, data, forParty }] of file.facts.entries()) {
    if (type === 'PaymentRecorded' && forParty === party) amounts.set(place + 1, data.amount);
    if (type === 'EntryCorrected' && amounts.has(data.event)) amounts.set(data.event, Number(data.right));
  }
  return amounts;
};

/** Fine and gains that are due: what was decided, or the last finding left; nothing once the decision fell. */
const dueOf = ({ story: { file }, party }: Money): { fine: number; gains: number } => {
  let due: { fine: number; gains: number } = decided[party ?? 0];
  for (const { type, data, forParty } of file.facts) {
    if (forParty !== party) continue;
    if (type !== 'ReconsiderationDecided' && (type !== 'JudgmentGiven' || data.instance === 'first')) continue;
    if (data.outcome === 'revoked') return { fine: 0, gains: 0 };
    if (data.penalty !== undefined) due = { fine: data.penalty.fine, gains: data.penalty.confiscatedGains };
  }
  return due;
};

/** All that must hold of the money at the end of a day. */
const expectToAddUp = (money: Money): void => {
  const { on, gave, got } = money;
  const came = [...amountsOf(money).values()].reduce((sum, amount) => sum + amount, 0);
  const has = came - gave + got;
  const state = line(money);
  const ledger = ledgerOn(state, on, law);
  const { fine, surcharge, gains } = ledger.accounts;
  const due = dueOf(money);
  const [toReturn, toRecover] = [sumOf(openOf(money, 'return-money')), sumOf(openOf(money, 'recover-money'))];
  expect([fine.due, gains.due]).toEqual([due.fine, due.gains]);
  const owed = fine.open + surcharge.open + gains.open;
  const dueNow = due.fine + due.gains + surcharge.due - surcharge.waived;
  expect({ has: has - toReturn + toRecover + owed }).toEqual({ has: dueNow });
  // What was given back too much is either owed again or got back, and never both given and got.
  expect(Math.min(toReturn, toRecover)).toBe(0);
  for (const account of [fine, surcharge, gains]) {
    expect(account.received + account.waived + account.open).toBe(account.due);
    expect(Math.min(account.received, account.open, account.kept, account.returned)).toBeGreaterThanOrEqual(0);
  }
  expect(ledger.kept + ledger.returned + ledger.handedIn).toBe(ledger.received);
  expect(ledger.kept + ledger.handedIn - ledger.unfounded).toBe(has);
  expect(state.challenges.duties.filter(({ amount }) => amount === 0)).toEqual([]);
  expect(new Set(state.challenges.duties.map(({ id }) => id)).size).toBe(state.challenges.duties.length);
  if (isRevoked(state)) return;
  const isOpen = fine.open + gains.open > 0;
  if (isOpen) expect(state.stage).toBe('executing');
  if (!isOpen && surcharge.open === 0) expect(state.stage).toBe('performed');
};

const kinds = ['pay', 'pay', 'pay-late', 'correct', 'correct', 'decide', 'revoke', 'give-back', 'give-back'] as const;
const turn = (days: number) =>
  record({
    kind: constantFrom(...kinds, 'get-back', 'get-back', 'get-back', 'get-back', 'give-back', 'correct', 'demand'),
    amount: oneof(integer({ min: 1, max: 1_200_000 }), integer({ min: 1, max: 60_000 })),
    which: nat(40),
    days: integer({ min: 0, max: days }),
  });

const start = (): Money => ({ story: before('record-payment')(), on: '2026-04-24', gave: 0, got: 0 });

/** Too much was paid and went back; by a correction most of it had not come in, and is to be got back. */
const toGetBackFrom = (from: Money, tooMuch: number): Money =>
  correct(settle(pay(from, tooMuch, 0), 'return-money', 0), 0, 20_000);
const toGetBack = (): Money => toGetBackFrom(start(), 880_000);
const gotBackFrom = (from: Money, tooMuch: number): Money => settle(toGetBackFrom(from, tooMuch), 'recover-money', 0);
const gotBack = (): Money => gotBackFrom(start(), 880_000);

describe(`the money of a case adds up after every entry, in whatever order they come (seed ${seed})`, () => {
  it.each([
    ['before a surcharge can run (APL Art.72)', 0, 100],
    ['while a surcharge runs (APL Art.72(1)(1))', 4, 100],
  ])('%s', (_when, days, numRuns) => {
    const seen = new Map<string, number>();
    assert(
      property(
        constantFrom(start, toGetBack, gotBack),
        array(turn(days), { minLength: 3, maxLength: 12 }),
        (from, turns) => {
          let money = from();
          for (const each of turns) {
            const after = take(money, each);
            if (after.story !== money.story && after.story.file.facts.length > money.story.file.facts.length)
              seen.set(each.kind, (seen.get(each.kind) ?? 0) + 1);
            money = after;
            expectToAddUp(money);
          }
        },
      ),
      { numRuns, seed },
    );
    for (const kind of [...kinds, 'get-back']) expect([kind, (seen.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  });

  it('of each of two parties, whatever the other pays and is corrected (APL Art.72; PR Art.72)', () => {
    const both = [1, 2].reduce(
      (story, forParty) =>
        story.when('serve-decision', { ...servedOn('2026-04-22'), forParty }, 'wang', '2026-04-22').after,
      decidedFor(decidedFor(notified(), 1, ofCompany, '2026-04-21'), 2, ofDirector, '2026-04-21'),
    );
    const ofDirectorFirst = gotBackFrom({ story: both, party: 2, on: '2026-04-24', gave: 0, got: 0 }, 650_000);
    const ofBoth = array(record({ turn: turn(0), party: constantFrom(1 as const, 2 as const) }), {
      minLength: 6,
      maxLength: 16,
    });
    assert(
      property(ofBoth, (turns) => {
        let { story } = ofDirectorFirst;
        const { gave, got } = ofDirectorFirst;
        const hands = { 1: { gave: 0, got: 0 }, 2: { gave, got } };
        for (const { turn: each, party } of turns) {
          const after = take({ story, party, on: '2026-04-24', ...hands[party] }, each);
          ({ story } = after);
          hands[party] = { gave: after.gave, got: after.got };
          for (const own of [1, 2] as const) expectToAddUp({ story, party: own, on: '2026-04-24', ...hands[own] });
        }
      }),
      { numRuns: 80, seed },
    );
  });
});
