import { clocksOf } from '../src/clocks/case-clocks.js';
import { ofDecision } from '../src/owed/of-decision.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { nothing } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

/*
 * Cash that was collected on the spot is handed in to the bureau and by it to the bank in two working days each (APL
 * Art.71; PR Art.73); what went back to the party after a finding is not there to be handed in (ACL Art.41).
 */

const acted = (story: Story, action: string, body: object, on: string, by: 'wang' | 'feng' = 'wang'): Story => {
  const outcome = story.when(action, body, by, on);
  expect([action, outcome.answer]).toEqual([action, 'accepted']);
  return outcome.after;
};

/** 100 yuan fined on the spot and taken in cash on 2 March 2026; handed in to the bureau where it says so. */
const collected = (handedIn: boolean): Story => {
  const cash = {
    amount: 10_000,
    paidOn: '2026-03-02',
    channel: 'cash',
    cashGround: 'small-amount',
    receiptNumber: 'C-1',
  };
  const paid = acted(at('summary'), 'record-payment', cash, '2026-03-02');
  return handedIn
    ? acted(paid, 'hand-in-cash', { to: 'bureau', on: '2026-03-03', receiptNumber: 'B-1' }, '2026-03-03')
    : paid;
};

const copy = { applicant: 'party', appliedOn: '2026-03-04', copyReceivedOn: '2026-03-05', simple: true };
/** A reconsideration of 9 March that leaves this of the decision. */
const found = (story: Story, result: object): Story => {
  const applied = { ...copy, body: '清河县人民政府', executionStopped: false };
  const brought = acted(story, 'record-reconsideration', applied, '2026-03-05');
  const answered = acted(
    brought,
    'file-answer',
    { challenge: 1, filedOn: '2026-03-06', evidence: '证据' },
    '2026-03-06',
  );
  const said = { challenge: 1, receivedOn: '2026-03-09', opinionLetter: false, ...result };
  return acted(answered, 'record-reconsideration-result', said, '2026-03-09');
};
const changedTo = (fine: number) => ({ outcome: 'changed', penalty: { ...nothing, fine } });

const givenBack = (story: Story, on = '2026-03-11'): Story => {
  const duty = isPenalised(story.state)
    ? story.state.challenges.duties.find(({ kind }) => kind === 'return-money')
    : undefined;
  return acted(story, 'settle-duty', { duty: duty?.id, on, how: '现金退还当事人' }, on);
};

const cashClocks = ({ state }: Story) =>
  clocksOf(state, law)
    .flatMap(({ id, stoppedOn }) => (id.startsWith('cash-to-') ? [[id, stoppedOn] as const] : []))
    .sort(([one], [other]) => other.localeCompare(one));

const kept = ({ state }: Story): number => (isPenalised(state) ? ledgerOn(state, '2026-03-20', law).kept : 0);

describe('Cash that went back to the party', () => {
  it('ends the time to bring it to the bank, where the bureau had it (PR Art.73; ACL Art.41)', () => {
    const story = found(collected(true), { outcome: 'revoked' });
    expect(cashClocks(story)).toEqual([
      ['cash-to-bureau', '2026-03-03'],
      ['cash-to-bank', null],
    ]);
    const back = givenBack(story);
    expect(cashClocks(back)).toEqual([
      ['cash-to-bureau', '2026-03-03'],
      ['cash-to-bank', '2026-03-11'],
    ]);
    expect(kept(back)).toBe(0);
    const bank = { to: 'bank', on: '2026-03-12', receiptNumber: 'B-2' };
    expect(back.when('hand-in-cash', bank, 'wang', '2026-03-12').answer).toBe('nothing-to-do');
  });

  it('ends the time to hand it in to the bureau, where the officer still had it (PR Art.73)', () => {
    const back = givenBack(found(collected(false), { outcome: 'revoked' }));
    expect(cashClocks(back)).toEqual([['cash-to-bureau', '2026-03-11']]);
  });

  it('is no duty of the bureau towards the bank any more', () => {
    const open = (story: Story) =>
      ofDecision(story.state, law).filter(({ name, doneOn }) => name.startsWith('cash-to-') && doneOn === null);
    const story = found(collected(true), { outcome: 'revoked' });
    expect(open(story)).toHaveLength(1);
    expect(open(givenBack(story))).toEqual([]);
  });

  it('in part leaves the rest to be handed in', () => {
    const back = givenBack(found(collected(true), changedTo(4_000)));
    expect(cashClocks(back)).toEqual([
      ['cash-to-bureau', '2026-03-03'],
      ['cash-to-bank', null],
    ]);
    expect(kept(back)).toBe(4_000);
    const banked = acted(back, 'hand-in-cash', { to: 'bank', on: '2026-03-12', receiptNumber: 'B-2' }, '2026-03-12');
    expect(cashClocks(banked)).toEqual([
      ['cash-to-bureau', '2026-03-03'],
      ['cash-to-bank', '2026-03-12'],
    ]);
  });

  it('ends the case on the spot that waited for the bank alone (PR Art.70, 73)', () => {
    const filed = acted(collected(true), 'file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }, '2026-03-04');
    const story = found(filed, changedTo(0));
    expect(story.state.stage).toBe('summary');
    expect(givenBack(story).state.stage).toBe('summary-filed');
  });

  it('lets the case be handled anew: no cash is missing at the bank (ARL Art.64; PR Art.73)', () => {
    const cash = {
      amount: 830_000,
      paidOn: '2026-04-24',
      channel: 'cash',
      cashGround: 'remote-and-asked',
      receiptNumber: 'C-1',
    };
    const paid = acted(before('record-payment')(), 'record-payment', cash, '2026-04-24');
    const applied = { ...copy, appliedOn: '2026-04-27', copyReceivedOn: '2026-04-28', body: '清河县人民政府' };
    const brought = acted(paid, 'record-reconsideration', { ...applied, executionStopped: false }, '2026-04-28');
    const answered = acted(
      brought,
      'file-answer',
      { challenge: 1, filedOn: '2026-04-29', evidence: '证据' },
      '2026-04-29',
    );
    const redo = { by: '2026-08-14', forProcedure: false };
    const said = { challenge: 1, outcome: 'revoked', receivedOn: '2026-04-30', redo, opinionLetter: false };
    const fell = acted(answered, 'record-reconsideration-result', said, '2026-04-30');
    expect(fell.when('open-round', {}, 'feng', '2026-05-06').answer).toBe('missing-before');
    expect(givenBack(fell, '2026-05-06').when('open-round', {}, 'feng', '2026-05-06').answer).toBe('accepted');
  });

  it('is cash again where a correction says that more was collected than went back', () => {
    const back = givenBack(found(collected(true), { outcome: 'revoked' }));
    const event = back.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field: 'amount', wrong: '10000', right: '15000', why: '录入错误' };
    const right = acted(back, 'correct-entry', body, '2026-03-12');
    expect(cashClocks(right)).toEqual([
      ['cash-to-bureau', '2026-03-03'],
      ['cash-to-bank', null],
    ]);
    expect(kept(right)).toBe(5_000);
  });
});
