import { clocksOf } from '#casework';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

describe('hand-in-cash 上缴当场收缴罚款 (APL Art.71; PR Art.73)', () => {
  const toBureau = { to: 'bureau', on: '2026-03-03', receiptNumber: 'C-2' };
  const toBank = { to: 'bank', on: '2026-03-04', receiptNumber: 'C-3' };
  const { records, refuses } = rulesOf('hand-in-cash', {
    of: before('hand-in-cash', {}, 'summary'),
    body: toBureau,
    by: 'wang',
    on: '2026-03-04',
  });
  const atTheBureau = before('hand-in-cash', {}, 'summary', 2);

  records(
    'goes to the bureau',
    ['CashHandedIn'],
    {},
    { state: { stage: 'summary', execution: { handedIn: [toBureau] } } },
  );
  records(
    'goes from the bureau to the bank',
    ['CashHandedIn'],
    { of: atTheBureau, body: toBank },
    { state: { execution: { handedIn: [toBureau, toBank] } } },
  );
  records(
    'ends the case when the material was handed in before',
    ['CashHandedIn'],
    {
      of: () =>
        atTheBureau().when('file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }, 'wang', '2026-03-04').after,
      body: toBank,
    },
    { state: { stage: 'summary-filed' } },
  );
  describe('in an ordinary case, taken at a remote place', () => {
    const paid = () =>
      before('record-payment')().when(
        'record-payment',
        {
          amount: 800_000,
          paidOn: '2026-04-27',
          channel: 'cash',
          cashGround: 'remote-and-asked',
          receiptNumber: 'C-1',
        },
        'wang',
        '2026-04-27',
      ).after;
    const performed = () =>
      paid().when(
        'record-performance',
        { items: ['confiscated-gains'], performedOn: '2026-04-27', how: '上缴国库' },
        'wang',
        '2026-04-27',
      ).after;

    records('goes to the bureau too', ['CashHandedIn'], {
      of: paid,
      body: { ...toBureau, on: '2026-04-28' },
      on: '2026-04-28',
    });
    it('has its two working days', () => {
      const clock = clocksOf(paid().state, law).find((each) => each.id === 'cash-to-bureau');
      expect(clock).toMatchObject({ start: '2026-04-27', due: '2026-04-29', stoppedOn: null });
    });
    it('keeps the case open until it is at the bank', () => {
      const { answer } = performed().when(
        'propose-closing',
        { ground: 'performed', summary: '执行完毕' },
        'wang',
        '2026-04-28',
      );
      expect(answer).toBe('missing-before');
    });
  });
  refuses('reaches the bank by way of the bureau (PR Art.73)', 'missing-before', { body: toBank });
  refuses('has a receipt of its own, not that of the cash (APL Art.70)', 'receipt-known', {
    but: { receiptNumber: 'C-1' },
  });
  refuses('is handed in once', 'nothing-to-do', { of: atTheBureau });
  refuses('cannot be handed in where none was taken', 'nothing-to-do', { of: before('record-payment', {}, 'summary') });
  refuses('cannot be handed in before it was taken', 'before-the-case', { but: { on: '2026-03-01' } });
  refuses('cannot reach the bank before it reached the bureau', 'before-the-case', {
    of: atTheBureau,
    body: { ...toBank, on: '2026-03-02' },
  });
  refuses('cannot be handed in tomorrow', 'in-the-future', { but: { on: '2026-03-05' } });
});
