import type { LegalDate } from '../src/deadlines/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { nothing } from '../src/testing/bodies.js';
import { answer, application } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { before } from './rules-of.js';

/*
 * What goes back when a decision falls or is changed is what came in and is not owed (ACL Art.41; ARL Art.72; Civil
 * Code Art.985), whatever was returned and got back before. The fine is 8,000 yuan, the gains 300.
 */

const pay = (story: Story, amount: number, paidOn: LegalDate): Story =>
  story.when('record-payment', { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}` }, 'wang', paidOn).after;
const settle = (story: Story, duty: number, on: LegalDate): Story =>
  story.when('settle-duty', { duty, on, how: '已办' }, 'wang', on).after;

const found = (story: Story, result: object, receivedOn: LegalDate, enteredOn: LegalDate): Story => {
  const asked = story.when('record-reconsideration', application, 'wang', '2026-05-11').after;
  const answered = asked.when('file-answer', answer, 'wang', '2026-05-20').after;
  const body = { challenge: 1, receivedOn, opinionLetter: false, ...result };
  const { answer: told, after } = answered.when('record-reconsideration-result', body, 'wang', enteredOn);
  if (told !== 'accepted') throw new Error(told);
  return after;
};

const openReturns = ({ state }: Story): number[] => {
  if (!isPenalised(state)) throw new Error('The decision was served');
  return state.challenges.duties.flatMap(({ kind, doneOn, amount }) =>
    kind === 'return-money' && doneOn === null ? [amount ?? 0] : [],
  );
};

const changed = { outcome: 'changed', penalty: { ...nothing, fine: 500_000, confiscatedGains: 30_000 } };

describe('What goes back with a finding (ACL Art.41; ARL Art.72)', () => {
  /** 8,800 yuan, of which 500 went back; the receipt was of 200 only, and 300 were got back; then the 8,300 owed. */
  const gotBack = (): Story => {
    const returned = settle(pay(before('record-payment')(), 880_000, '2026-04-24'), 1, '2026-04-27');
    const event = returned.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const correction = { event, field: 'amount', wrong: '880000', right: '20000', why: '核对' };
    const corrected = returned.when('correct-entry', correction, 'wang', '2026-04-29').after;
    return pay(settle(corrected, 2, '2026-04-30'), 830_000, '2026-05-04');
  };

  it('is all that the bureau holds, also after money was got back from the party', () => {
    // 200 - 500 + 300 + 8,300 yuan.
    expect(openReturns(found(gotBack(), { outcome: 'revoked' }, '2026-06-05', '2026-06-05'))).toEqual([830_000]);
    expect(openReturns(found(gotBack(), changed, '2026-06-05', '2026-06-05'))).toEqual([300_000]);
  });

  it('is also what came in after the day of the finding and before its entry', () => {
    const late = (result: object): Story => {
      const asked = before('record-payment')().when('record-reconsideration', application, 'wang', '2026-05-11').after;
      const answered = asked.when('file-answer', answer, 'wang', '2026-05-20').after;
      const body = { challenge: 1, receivedOn: '2026-06-04', opinionLetter: false, ...result };
      return pay(answered, 830_000, '2026-06-05').when('record-reconsideration-result', body, 'wang', '2026-06-05')
        .after;
    };
    expect(openReturns(late({ outcome: 'revoked' }))).toEqual([830_000]);
    // Of 8,300 yuan 5,300 stand.
    expect(openReturns(late(changed))).toEqual([300_000]);
  });
});

describe('A receipt that is corrected after what it paid went back (ACL Art.41; Civil Code Art.985)', () => {
  /** 8,800 yuan, of which 500 went back; the receipt was of 8,300, and the 500 that were owed again came in. */
  const paidAgain = (): Story => {
    const returned = settle(pay(before('record-payment')(), 880_000, '2026-04-24'), 1, '2026-04-27');
    return pay(correct(returned, 1, 830_000, '2026-04-28'), 50_000, '2026-04-29');
  };
  const correct = (story: Story, which: number, amount: number, on: LegalDate): Story => {
    const events = story.file.facts.flatMap(({ type }, place) => (type === 'PaymentRecorded' ? [place + 1] : []));
    const correction = {
      event: events[which - 1],
      field: 'amount',
      wrong: '见原记录',
      right: String(amount),
      why: '核对',
    };
    return story.when('correct-entry', correction, 'wang', on).after;
  };

  it.each([
    ['the decision fell', { outcome: 'revoked' }, 830_000],
    ['the fine was changed to 5,000 yuan', changed, 300_000],
  ] as const)('makes due what it changes and nothing twice, where %s', (_, result, back) => {
    const fallen = found(paidAgain(), result, '2026-06-05', '2026-06-05');
    expect(openReturns(fallen)).toEqual([back]);
    const duty = isPenalised(fallen.state) ? (fallen.state.challenges.duties.at(-1)?.id ?? 0) : 0;
    const settled = settle(fallen, duty, '2026-06-08');
    // One fen more came in than was booked, by either receipt.
    expect(openReturns(correct(settled, 1, 830_001, '2026-06-09'))).toEqual([1]);
    expect(openReturns(correct(settled, 2, 50_001, '2026-06-09'))).toEqual([1]);
    // Before it went back the whole is due, with the fen.
    const sum = openReturns(correct(fallen, 2, 50_001, '2026-06-09')).reduce((all, amount) => all + amount, 0);
    expect(sum).toBe(back + 1);
  });
});
