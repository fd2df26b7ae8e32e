import { assert, constantFrom, integer, property } from 'fast-check';
import type { LegalDate } from '../src/deadlines/index.js';
import type { CaseEvent } from '../src/events/catalogue.js';
import { risksOf } from '../src/risk/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import type { Story } from '../src/testing/given.js';
import { detailIn, type RiskDetail } from '../src/words/risk-details.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * Money that was returned stays returned, whatever is corrected afterwards: what of it was not too much is owed again
 * (ACL Art.41; APL Art.72; PR Art.72). The fine is 8,000 yuan, the gains 300; both are payable until 6 May 2026.
 */

const seed = 20_261_130;
const fine = 800_000;
const gains = 30_000;

const pay = (story: Story, amount: number, paidOn: LegalDate, more: object = {}): Story =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, ...more },
    'wang',
    paidOn,
  ).after;

const giveBack = (story: Story, duty: number, on: LegalDate): Story =>
  story.when('settle-duty', { duty, on, how: '退还多缴款项' }, 'wang', on).after;

const lastDuty = ({ state }: Story): number => (isPenalised(state) ? (state.challenges.duties.at(-1)?.id ?? 0) : 0);

const numberOf = (story: Story, type: CaseEvent['type'], which = 1): number =>
  story.file.facts.flatMap((fact, place) => (fact.type === type ? [place + 1] : []))[which - 1] ?? 0;

const correct = (story: Story, which: number, amount: number, on: LegalDate) => {
  const event = numberOf(story, 'PaymentRecorded', which);
  return story.when(
    'correct-entry',
    { event, field: 'amount', wrong: '见原记录', right: String(amount), why: '录入错误' },
    'wang',
    on,
  );
};

const money = (story: Story, day: LegalDate) => {
  if (!isPenalised(story.state)) throw new Error('The decision was served');
  const { accounts, surplus, received, returned, kept, handedIn, unfounded } = ledgerOn(story.state, day, law);
  const openDuties = story.state.challenges.duties.flatMap(({ kind, doneOn, amount }) =>
    kind === 'return-money' && doneOn === null ? [amount ?? 0] : [],
  );
  const kinds = [accounts.fine, accounts.gains, accounts.surcharge];
  return {
    open: kinds.map(({ open }) => open),
    net: kinds.reduce((sum, account) => sum + account.received, 0),
    owedBack: openDuties.reduce((sum, amount) => sum + amount, 0),
    surplus,
    received,
    returned,
    kept,
    handedIn,
    unfounded,
  };
};

describe('Money that was returned and by a correction was not too much (ACL Art.41; APL Art.72)', () => {
  /** 5,000 yuan too much, which went back on 28 April. */
  const returned = (): Story =>
    giveBack(pay(before('record-payment')(), fine + gains + 500_000, '2026-04-27'), 1, '2026-04-28');

  it('is open again where the payment was no more than what was owed', () => {
    expect(money(returned(), '2026-04-29')).toMatchObject({ open: [0, 0, 0], returned: 500_000 });
    const { after } = correct(returned(), 1, fine + gains, '2026-04-29');
    // Of 8,300 yuan 5,000 went back: the gains first, then the fine.
    expect(money(after, '2026-04-29')).toMatchObject({
      open: [470_000, 30_000, 0],
      net: 330_000,
      returned: 500_000,
      owedBack: 0,
    });
    expect(after.state.stage).toBe('executing');
  });

  it('bears no surcharge: the party had paid in its time [M]', () => {
    const { after } = correct(returned(), 1, fine + gains, '2026-04-29');
    expect(money(after, '2026-07-01').open[2]).toBe(0);
  });

  it('is paid again by the next payment, and the case is performed', () => {
    const { after } = correct(returned(), 1, fine + gains, '2026-04-29');
    const again = pay(after, 500_000, '2026-04-30');
    expect(money(again, '2026-04-30')).toMatchObject({ open: [0, 0, 0], surplus: 0 });
    expect(again.state.stage).toBe('performed');
  });

  it('is open again though the closing was proposed in the meantime (PR Art.77)', () => {
    const proposed = returned().when(
      'propose-closing',
      { ground: 'performed', summary: '已履行' },
      'wang',
      '2026-04-28',
    ).after;
    expect(proposed.state.stage).toBe('performed');
    const { answer, after } = correct(proposed, 1, fine + gains, '2026-04-29');
    expect(answer).not.toBe('entry-field-fixed');
    expect(after.state).toMatchObject({ stage: 'executing', proposal: null });
  });

  it('leaves of what was too much what has not gone back yet', () => {
    const { after } = correct(returned(), 1, fine + gains + 700_000, '2026-04-29');
    expect(money(after, '2026-04-29')).toMatchObject({ open: [0, 0, 0], owedBack: 200_000, returned: 500_000 });
    expect(money(giveBack(after, 2, '2026-04-30'), '2026-04-30')).toMatchObject({ owedBack: 0, returned: 700_000 });
  });

  it('is of the gains where it was paid for them (PR Art.72)', () => {
    const paid = pay(before('record-payment')(), fine, '2026-04-24', { towards: 'fine' });
    const more = pay(paid, gains + 20_000, '2026-04-27', { towards: 'gains' });
    const { after } = correct(giveBack(more, 1, '2026-04-28'), 2, gains, '2026-04-29');
    expect(money(after, '2026-04-29')).toMatchObject({ open: [0, 20_000, 0], net: fine + gains - 20_000 });
  });

  it('beyond all that came in is owed without a ground, and no fine (Civil Code Art.985)', () => {
    const { after } = correct(returned(), 1, 400_000, '2026-04-29');
    expect(money(after, '2026-04-29')).toMatchObject({ open: [fine, gains, 0], net: 0, unfounded: 100_000 });
    const shown = (story: Story) => risksOf({ ...story.file, law }).filter(({ number }) => number === 34);
    expect(shown(after)).toMatchObject([
      { since: '2026-04-29', detail: { code: 'returned-unfounded', parameters: { amount: 100_000 } } },
    ]);
    expect(shown(returned())).toEqual([]);
  });

  describe('beyond all that came in is a task until it is back (Civil Code Art.985; APL Art.74)', () => {
    // 5,000 yuan went back and, as corrected, only 4,000 had come in: 1,000 are to be got back.
    const unfounded = () => correct(returned(), 1, 400_000, '2026-04-29').after;
    const task = (story: Story) =>
      isPenalised(story.state) ? story.state.challenges.duties.filter(({ kind }) => kind === 'recover-money') : [];
    const sign = (story: Story) =>
      risksOf({ ...story.file, law }).flatMap(({ number, until }) => (number === 34 ? [until] : []));
    const paidBack = () => pay(unfounded(), fine + gains, '2026-04-30');

    it('that can be done, and keeps the case open', () => {
      expect(task(unfounded())).toMatchObject([{ since: '2026-04-28', amount: 100_000, doneOn: null }]);
      expect(sign(unfounded())).toEqual([null]);
      const closing = { ground: 'performed', summary: '已履行' };
      expect(paidBack().when('propose-closing', closing, 'wang', '2026-04-30').answer).toBe('duties-open');
    });
    it('is done by recording how the money was got back, and then the sums add up', () => {
      const duty = task(paidBack())[0]?.id ?? 0;
      const done = giveBack(paidBack(), duty, '2026-05-06');
      expect(task(done)).toMatchObject([{ doneOn: '2026-05-06' }]);
      expect(sign(done)).toEqual(['2026-05-06']);
      expect(money(done, '2026-05-06')).toMatchObject({ open: [0, 0, 0], unfounded: 0, surplus: 0 });
      const closing = { ground: 'performed', summary: '已履行' };
      expect(done.when('propose-closing', closing, 'wang', '2026-05-06').answer).toBe('accepted');
    });
    it('is done by a payment of more than what is owed, of which nothing goes back', () => {
      const more = pay(unfounded(), fine + gains + 100_000, '2026-04-30');
      // Nothing is left of the task, and none of 0 yuan is shown.
      expect(task(more)).toEqual([]);
      expect(money(more, '2026-04-30')).toMatchObject({
        open: [0, 0, 0],
        owedBack: 0,
        returned: 500_000,
        unfounded: 0,
      });
      const most = pay(unfounded(), fine + gains + 150_000, '2026-04-30');
      expect(money(most, '2026-04-30')).toMatchObject({ open: [0, 0, 0], owedBack: 50_000, unfounded: 0 });
    });
    describe('and was got back before the payment is corrected once more', () => {
      const done = () => giveBack(unfounded(), task(unfounded())[0]?.id ?? 0, '2026-04-30');
      const right = (amount: number) => correct(done(), 1, amount, '2026-05-06').after;
      const owed = (story: Story) => task(story).map(({ amount, doneOn }) => [amount, doneOn]);
      it('was never due, as all had come in: it is in the account, and goes back (Civil Code Art.985)', () => {
        const story = right(fine + gains + 500_000);
        expect(owed(story)).toEqual([]);
        // 13,300 yuan and the 1,000 came, of which 5,000 went back: 8,300 are owed, 1,000 go back.
        expect(money(story, '2026-05-06')).toMatchObject({
          open: [0, 0, 0],
          received: 1_430_000,
          returned: 500_000,
          surplus: 600_000,
          owedBack: 100_000,
          unfounded: 0,
        });
        const closing = { ground: 'performed', summary: '已履行' };
        expect(story.when('propose-closing', closing, 'wang', '2026-05-06').answer).toBe('duties-open');
        const back = giveBack(story, story.state.stage === 'performed' ? lastDuty(story) : 0, '2026-05-07');
        expect(money(back, '2026-05-07')).toMatchObject({ returned: 600_000, surplus: 600_000, owedBack: 0 });
        expect(back.when('propose-closing', closing, 'wang', '2026-05-07').answer).toBe('accepted');
      });
      it('was due in part: the other part goes back', () => {
        const story = right(450_000);
        expect(owed(story)).toEqual([[50_000, '2026-04-30']]);
        expect(money(story, '2026-05-06')).toMatchObject({ received: 500_000, owedBack: 50_000, unfounded: 0 });
      });
      it('was due and more: the rest is still to be got back', () => {
        const story = right(300_000);
        expect(owed(story)).toEqual([
          [100_000, '2026-04-30'],
          [100_000, null],
        ]);
        expect(money(story, '2026-05-06')).toMatchObject({ received: 300_000, owedBack: 0, unfounded: 100_000 });
      });
      it('adds up whatever is right (PR Art.72)', () => {
        const gotBack = done();
        assert(
          property(integer({ min: 0, max: 1_700_000 }), (amount) => {
            const story = correct(gotBack, 1, amount, '2026-05-06').after;
            const { kept, returned, handedIn, received, net, owedBack, unfounded } = money(story, '2026-05-06');
            const open = owed(story).reduce((sum, [due, on]) => sum + (on === null ? Number(due) : 0), 0);
            expect(kept + returned + handedIn).toBe(received);
            // What came, with the 1,000 yuan got back, less the 5,000 that went back.
            expect(net + owedBack - open).toBe(amount + 100_000 - 500_000);
            expect(unfounded).toBe(open);
          }),
          { numRuns: 40, seed },
        );
      });
    });
    it('is of another sum where the payment is corrected once more', () => {
      const again = correct(unfounded(), 1, 450_000, '2026-04-29').after;
      expect(task(again)).toMatchObject([{ amount: 50_000 }]);
    });
  });

  it('is told as money where it does not go back in time, and not as goods (risk 20; ACL Art.41)', () => {
    const tooMuch = pay(before('record-payment')(), fine + gains + 500_000, '2026-04-27');
    const late = risksOf({ ...tooMuch.file, law }).filter(({ number }) => number === 20);
    // Fifteen working days from 27 April: the holidays of 1 to 5 May, the worked Saturday of 9 May.
    expect(late).toMatchObject([
      { since: '2026-05-21', detail: { code: 'money-back-late', parameters: { amount: 500_000, due: '2026-05-20' } } },
    ]);
    expect(detailIn(late[0]?.detail as RiskDetail, 'zh-CN')).toMatch(/退还当事人 5,?000/u);
  });

  it('does not eat the surplus of a later payment', () => {
    const { after } = correct(returned(), 1, fine + gains, '2026-04-29');
    expect(money(pay(after, 600_000, '2026-04-30'), '2026-04-30')).toMatchObject({
      open: [0, 0, 0],
      owedBack: 100_000,
    });
  });
});

const sum = (): ReturnType<typeof integer> => integer({ min: 1, max: 1_700_000 });

describe(`any correction after any return (seed ${seed})`, () => {
  const asked = before('record-payment');

  it('leaves sums that add up: what came less what went back is received or goes back (PR Art.72, 75)', () => {
    let gaveBack = 0;
    assert(
      property(sum(), sum(), sum(), sum(), constantFrom(1, 2), (first, second, right, last, which) => {
        const paid = pay(pay(asked(), first, '2026-04-24'), second, '2026-04-25');
        const { owedBack, surplus } = money(paid, '2026-04-25');
        expect(owedBack).toBe(surplus);
        const duties = isPenalised(paid.state) ? paid.state.challenges.duties : [];
        const back = duties.reduce((story, { id }) => giveBack(story, id, '2026-04-27'), paid);
        const { after } = correct(back, which, right, '2026-04-28');
        const came = which === 1 ? right + second : first + right;
        for (const [story, all] of [
          [after, came],
          [pay(after, last, '2026-04-29'), came + last],
        ] as const) {
          const told = money(story, '2026-04-29');
          expect(told.received).toBe(all);
          expect(told.returned + told.unfounded).toBe(owedBack);
          expect(told.net + told.owedBack).toBe(all - told.returned);
          expect(told.open[0] === 0 && told.open[1] === 0).toBe(story.state.stage === 'performed');
          expect(told.kept + told.returned + told.handedIn).toBe(all);
        }
        gaveBack += Number(owedBack > 0);
      }),
      { numRuns: 200, seed },
    );
    expect(gaveBack).toBeGreaterThan(50);
  });
});
