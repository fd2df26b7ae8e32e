import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, whole } from './rules-of.js';

/*
 * What the party paid at the bank is money received, though the slip comes after the decision fell or the case was
 * over: what is not owed then goes back (ACL Art.41; APL Art.67, 74; PR Art.72-77; State Compensation Law Art.36(1)).
 */

const day = '2026-11-02';

const slip = (story: Story, more: object = {}, on: string = day) =>
  story.when(
    'record-payment',
    { amount: 5_000, paidOn: on, channel: 'bank', receiptNumber: 'LATE', ...more },
    'wang',
    on,
  );

const moneyOf = ({ state }: Story) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  const { accounts, received, kept, returned, handedIn, surplus } = ledgerOn(state, day, law);
  const due = accounts.fine.due + accounts.surcharge.due + accounts.gains.due;
  return { stage: state.stage, due, received, surplus, whereabouts: kept + returned + handedIn };
};

/** The duty that the last payment made. */
const lastDuty = ({ state }: Story) => (isPenalised(state) ? state.challenges.duties.at(-1) : undefined);

describe('A bank slip that comes after the end', () => {
  it.each(['revoked', 'summary-revoked'] as const)(
    'is on record at %s, never due, and goes back (ACL Art.41)',
    (stage) => {
      const { answer, after } = slip(at(stage));
      expect(answer).toBe('accepted');
      const before = moneyOf(at(stage));
      expect(moneyOf(after)).toEqual({
        stage,
        due: 0,
        received: before.received + 5_000,
        surplus: before.surplus + 5_000,
        whereabouts: before.received + 5_000,
      });
      expect(lastDuty(after)).toMatchObject({ kind: 'return-money', amount: 5_000, since: day, doneOn: null });
      const back = after.when('settle-duty', { duty: lastDuty(after)?.id, on: day, how: '退回原账户' }, 'wang', day);
      expect([back.answer, lastDuty(back.after)?.doneOn]).toEqual(['accepted', day]);
    },
  );

  it('is owed back since the day on which the decision fell, where it was paid before (APL Art.75)', () => {
    const { after } = slip(at('revoked'), { paidOn: '2026-05-04' });
    expect(lastDuty(after)).toMatchObject({ kind: 'return-money', amount: 5_000, since: '2026-06-05' });
  });

  it.each(['closed', 'archived', 'summary-filed'] as const)(
    'is on record at %s, and goes back (APL Art.67)',
    (stage) => {
      const before = moneyOf(at(stage));
      const { answer, after } = slip(at(stage));
      expect(answer).toBe('accepted');
      expect(moneyOf(after)).toEqual({
        ...before,
        received: before.received + 5_000,
        surplus: before.surplus + 5_000,
        whereabouts: before.whereabouts + 5_000,
      });
      expect(lastDuty(after)).toMatchObject({ kind: 'return-money', amount: 5_000, doneOn: null });
    },
  );

  it('pays what is still due where the execution was ended and the case closed unpaid (ACL Art.40)', () => {
    const ended = whole('ended')
      .when('propose-closing', { ground: 'execution-ended', summary: '终结执行' }, 'wang', day)
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
      .after.when('close-case', {}, 'feng', day).after;
    const before = moneyOf(ended);
    expect(before.stage).toBe('closed');
    const { answer, after } = slip(ended);
    expect(answer).toBe('accepted');
    expect(moneyOf(after)).toEqual({
      ...before,
      received: before.received + 5_000,
      whereabouts: before.whereabouts + 5_000,
    });
    expect(lastDuty(after)?.kind).not.toBe('return-money');
  });

  it('is no cash: nobody collects for a decision that fell or is carried out (APL Art.67-69)', () => {
    for (const stage of ['revoked', 'summary-revoked', 'summary-filed', 'closed', 'archived'] as const) {
      const cash = slip(at(stage), { channel: 'cash', cashGround: 'remote-and-asked' });
      expect([stage, cash.answer]).toEqual([stage, 'cash-not-allowed']);
    }
  });

  it('is none where the case ended without a decision: no money is asked for (PR Art.47)', () => {
    expect(slip(at('terminated')).answer).toBe('not-at-this-stage');
    expect(slip(whole('no-penalty')).answer).toBe('nothing-to-do');
  });

  it('is corrected like any other entry, and the money adds up', () => {
    const { after } = slip(at('revoked'));
    const event = after.file.facts.length;
    const body = { event, field: 'amount', wrong: '5000', right: '7000', why: '录入错误' };
    const corrected = after.when('correct-entry', body, 'wang', day);
    expect(corrected.answer).toBe('accepted');
    expect(moneyOf(corrected.after).received - moneyOf(at('revoked')).received).toBe(7_000);
    expect(lastDuty(corrected.after)).toMatchObject({ kind: 'return-money', amount: 7_000 });
  });
});
