import { array, assert, boolean, constantFrom, integer, nat, property, record } from 'fast-check';
import type { LegalDate } from '../src/deadlines/index.js';
import { asRound, roundOfDuty } from '../src/evolve/round-money.js';
import { isPenalised, type Penalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { isFiled } from '../src/state/questions.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * A penalty of 8,000 yuan was paid and revoked on 5 June 2026, and the money went back on 15 June; the case is handled
 * anew, and a lighter decision of 8 July imposes 6,000 yuan. A bank slip for the decision that fell is money of that
 * decision, never of the new one, and goes back whole (ACL Art.41; APL Art.72-75; PR Art.75, 76). Sums in fen.
 */

const slip = (story: Story, on: string, more: object = {}) =>
  story.when(
    'record-payment',
    { amount: 5_000, paidOn: on, channel: 'bank', receiptNumber: 'SLIP-1', ...more },
    'wang',
    on,
  );
const settle = (story: Story, duty: number | undefined, on: string) =>
  story.when('settle-duty', { duty, on, how: '退回原账户' }, 'wang', on);
const correct = (story: Story, event: number, [wrong, right]: readonly [number, number], on: string) =>
  story.when(
    'correct-entry',
    { event, field: 'amount', wrong: String(wrong), right: String(right), why: '录入错误' },
    'wang',
    on,
  );

const ended = ({ state }: Story): Penalised => {
  const round = isFiled(state) ? asRound(state, 1) : undefined;
  if (round === undefined) throw new Error(`No round is over at ${state.stage}`);
  return round;
};
/** What of the round that is over came in and went back. */
const moneyOf = (story: Story, on: LegalDate) => {
  const { received, returned, surplus, accounts, unfounded } = ledgerOn(ended(story), on, law);
  return { received, returned, surplus, due: accounts.fine.due + accounts.gains.due, unfounded };
};
const dutiesOf = ({ state }: Story) =>
  isFiled(state)
    ? state.challenges.duties.flatMap(({ id, kind, amount, doneOn, round }) =>
        kind.endsWith('-money') ? [{ id, kind, amount, doneOn, ...(round === undefined ? {} : { round }) }] : [],
      )
    : [];
const openOf = (story: Story) => dutiesOf(story).filter(({ doneOn }) => doneOn === null);
const paymentEvents = ({ file }: Story) =>
  file.facts.flatMap(({ type }, place) => (type === 'PaymentRecorded' ? [place + 1] : []));

const investigatedAnew = before('submit-report', {}, 'revoked', 2);
/** The new decision is served, and nothing of it is paid. */
const decidedAnew = before('record-payment', {}, 'revoked', 2);

describe('A bank slip for a decision that fell, once the case is handled anew', () => {
  it('is on record of the round that fell, and goes back (ACL Art.41; APL Art.75)', () => {
    const start = investigatedAnew();
    const { answer, after } = slip(start, '2026-06-18');
    expect(answer).toBe('accepted');
    expect(after.state.stage).toBe('investigating');
    const was = moneyOf(start, '2026-06-18');
    expect(moneyOf(after, '2026-06-18')).toEqual({
      ...was,
      received: was.received + 5_000,
      surplus: was.surplus + 5_000,
    });
    expect(openOf(after)).toMatchObject([{ kind: 'return-money', amount: 5_000, round: 1 }]);
    const back = settle(after, openOf(after)[0]?.id, '2026-06-19');
    expect([back.answer, openOf(back.after)]).toEqual(['accepted', []]);
    expect(moneyOf(back.after, '2026-06-19').returned).toBe(was.returned + 5_000);
  });

  it('is never of the new decision, though that is served: by its day, or because it says so (PR Art.75)', () => {
    const start = decidedAnew();
    for (const [paidOn, more] of [
      ['2026-07-03', {}],
      ['2026-07-10', { ofRound: 1 }],
    ] as const) {
      const { answer, after } = slip(start, '2026-07-10', { paidOn, ...more });
      expect([paidOn, answer]).toEqual([paidOn, 'accepted']);
      expect(after.state).toMatchObject({ stage: 'executing', execution: { payments: [] } });
      if (!isPenalised(after.state)) throw new Error('no decision');
      expect(ledgerOn(after.state, '2026-07-10', law)).toMatchObject({
        received: 0,
        accounts: { fine: { open: 600_000 } },
      });
      expect(openOf(after)).toMatchObject([{ kind: 'return-money', amount: 5_000, round: 1 }]);
    }
  });

  it('leaves a payment of the new decision where it is (APL Art.72)', () => {
    const own = slip(decidedAnew(), '2026-07-10');
    expect(own.after.state).toMatchObject({ execution: { payments: [{ amount: 5_000 }] } });
    expect(openOf(own.after)).toEqual([]);
    const both = slip(own.after, '2026-07-10', { ofRound: 1, receiptNumber: 'SLIP-2' }).after;
    expect(both.state).toMatchObject({ execution: { payments: [{ amount: 5_000 }] } });
    const more = slip(both, '2026-07-13', { amount: 700_000, receiptNumber: 'SLIP-3' }).after;
    // 6,000 yuan and the 50 of before; gains of the new decision are paid from the rest.
    const due = 600_000 + 30_000;
    expect(openOf(more)).toMatchObject([
      { kind: 'return-money', amount: 5_000, round: 1 },
      { kind: 'return-money', amount: 705_000 - due },
    ]);
    const back = settle(more, openOf(more)[0]?.id, '2026-07-14').after;
    expect(openOf(back)).toMatchObject([{ amount: 705_000 - due }]);
    expect(moneyOf(back, '2026-07-14').unfounded).toBe(0);
  });

  it('is no cash, is not paid before the decision that fell, and not for a round without one (APL Art.67-69)', () => {
    const start = investigatedAnew();
    const on = '2026-06-18';
    const answers = [
      slip(start, on, { channel: 'cash', cashGround: 'remote-and-asked' }),
      slip(start, on, { paidOn: '2026-03-01' }),
      slip(start, on, { ofRound: 2 }),
      slip(start, on, { ofRound: 3 }),
      slip(slip(start, on).after, on),
    ].map(({ answer }) => answer);
    expect(answers).toEqual(['cash-not-allowed', 'before-the-case', 'nothing-to-do', 'nothing-to-do', 'receipt-known']);
  });

  it('is not asked for before a decision has fallen (PR Art.72)', () => {
    expect(slip(before('submit-report')(), '2026-06-18').answer).toBe('not-at-this-stage');
  });
});

describe('A receipt of a round that is over, corrected when the case is handled anew', () => {
  const first = (story: Story): number => paymentEvents(story)[0] ?? 0;

  it.each([
    ['investigated', investigatedAnew, '2026-06-18'],
    ['decided', decidedAnew, '2026-07-10'],
  ] as const)('counts its money anew while it is %s: what came more goes back (ACL Art.41)', (_, start, on) => {
    const { answer, after } = correct(start(), first(start()), [800_000, 900_000], on);
    expect(answer).toBe('accepted');
    const was = moneyOf(start(), on);
    expect(moneyOf(after, on)).toMatchObject({ received: was.received + 100_000, returned: was.returned });
    expect(openOf(after)).toMatchObject([{ kind: 'return-money', amount: 100_000 }]);
  });

  it.each([
    ['investigated', investigatedAnew, '2026-06-18'],
    ['decided', decidedAnew, '2026-07-10'],
  ] as const)('while it is %s: what went back and had never come is got back (Civil Code Art.985)', (_, start, on) => {
    const { answer, after } = correct(start(), first(start()), [800_000, 700_000], on);
    expect(answer).toBe('accepted');
    expect(openOf(after)).toMatchObject([{ kind: 'recover-money', amount: 100_000 }]);
    const got = settle(after, openOf(after)[0]?.id, on).after;
    expect(openOf(got)).toEqual([]);
    const again = correct(got, first(got), [700_000, 800_000], on).after;
    // What was got back is the party's after all.
    expect(openOf(again)).toMatchObject([{ kind: 'return-money', amount: 100_000 }]);
  });

  it('what went back of a late slip and had never come is got back (Civil Code Art.985)', () => {
    const start = slip(decidedAnew(), '2026-07-10', { ofRound: 1 }).after;
    const event = start.file.facts.length;
    const back = settle(start, openOf(start)[0]?.id, '2026-07-10').after;
    const { answer, after } = correct(back, event, [5_000, 3_000], '2026-07-10');
    expect(answer).toBe('accepted');
    expect(openOf(after)).toMatchObject([{ kind: 'recover-money', amount: 2_000, round: 1 }]);
    expect(openOf(correct(after, event, [3_000, 6_000], '2026-07-10').after)).toMatchObject([
      { kind: 'return-money', amount: 1_000, round: 1 },
    ]);
  });

  it('the slip that came late as well, and the new decision keeps its own money', () => {
    const start = slip(slip(decidedAnew(), '2026-07-10').after, '2026-07-10', {
      ofRound: 1,
      receiptNumber: 'SLIP-2',
    }).after;
    const event = start.file.facts.length;
    const { answer, after } = correct(start, event, [5_000, 7_000], '2026-07-10');
    expect(answer).toBe('accepted');
    expect(openOf(after)).toMatchObject([{ kind: 'return-money', amount: 7_000, round: 1 }]);
    expect(after.state).toMatchObject({ execution: { payments: [{ amount: 5_000 }] } });
    const own = correct(after, event - 1, [5_000, 6_000], '2026-07-10').after;
    expect(openOf(own)).toMatchObject([{ kind: 'return-money', amount: 7_000, round: 1 }]);
    expect(own.state).toMatchObject({ execution: { payments: [{ amount: 6_000 }] } });
  });
});

describe('The money of both rounds adds up, whatever comes in, is corrected, goes back and is got back', () => {
  const kinds = ['slip', 'slip', 'correct', 'correct', 'settle', 'settle', 'settle'] as const;
  const turn = record({
    kind: constantFrom(...kinds),
    amount: integer({ min: 1, max: 900_000 }),
    which: nat(40),
    isOld: boolean(),
  });
  const on = '2026-07-10';

  /** The amount of each payment as it is right, by its event, and the round that it is of. */
  const payments = ({ file: { facts } }: Story) => {
    const opened = facts.findIndex(({ type }) => type === 'RoundOpened');
    const found = new Map<number, { amount: number; round: number }>();
    for (const [place, { type, data }] of facts.entries()) {
      if (type === 'PaymentRecorded')
        found.set(place + 1, { amount: data.amount, round: data.ofRound ?? (place < opened ? 1 : 2) });
      const corrected = type === 'EntryCorrected' ? found.get(data.event) : undefined;
      if (corrected !== undefined && type === 'EntryCorrected') corrected.amount = Number(data.right);
    }
    return found;
  };

  it.each([
    ['before the new decision', investigatedAnew],
    ['after it', decidedAnew],
  ] as const)('%s (ACL Art.41; APL Art.72; Civil Code Art.985)', (_, start) => {
    const seen = new Map<string, number>();
    // What changed hands before: 8,000 yuan of fine and 300 of gains went back on 15 June.
    const handed = 30_000;
    assert(
      property(array(turn, { minLength: 3, maxLength: 10 }), (turns) => {
        let story = start();
        const back = { 1: 830_000, 2: 0 };
        for (const { kind, amount, which, isOld } of turns) {
          const length = story.file.facts.length;
          const open = openOf(story);
          const duty = open[which % Math.max(1, open.length)];
          const events = [...payments(story).keys()];
          const event = events[which % events.length] ?? 0;
          const paidFor = story.state.stage === 'investigating' || isOld ? { ofRound: 1 } : {};
          if (kind === 'slip') story = slip(story, on, { amount, ...paidFor, receiptNumber: `S-${length}` }).after;
          if (kind === 'correct')
            story = correct(story, event, [payments(story).get(event)?.amount ?? 0, amount], on).after;
          if (kind === 'settle' && duty !== undefined && isFiled(story.state)) {
            const whole = story.state.challenges.duties.find(({ id }) => id === duty.id);
            const of = whole !== undefined && roundOfDuty(story.state, whole) === 1 ? 1 : 2;
            const { answer, after } = settle(story, duty.id, on);
            if (answer === 'accepted')
              back[of] += duty.kind === 'return-money' ? (duty.amount ?? 0) : -(duty.amount ?? 0);
            story = after;
          }
          if (story.file.facts.length > length) seen.set(kind, (seen.get(kind) ?? 0) + 1);
          for (const round of [1, 2] as const) {
            const state = story.state;
            const line = round === 1 ? ended(story) : state;
            if (!isFiled(state) || !isPenalised(line)) continue;
            const came = [...payments(story).values()].reduce(
              (sum, each) => sum + (each.round === round ? each.amount : 0),
              0,
            );
            const has = came + (round === 1 ? handed : 0) - back[round];
            const owed = (wanted: string): number =>
              state.challenges.duties.reduce(
                (sum, each) =>
                  each.kind === wanted && each.doneOn === null && roundOfDuty(state, each) === round
                    ? sum + (each.amount ?? 0)
                    : sum,
                0,
              );
            const { accounts } = ledgerOn(line, on, law);
            const isOpen = accounts.fine.open + accounts.gains.open + accounts.surcharge.open;
            const due = round === 1 ? 0 : 600_000 + 30_000;
            expect([round, has - owed('return-money') + owed('recover-money') + isOpen]).toEqual([round, due]);
          }
        }
      }),
      { numRuns: 25, seed: 20_261_130 },
    );
    for (const kind of kinds) expect([kind, (seen.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  });
});
