import { before, rulesOf } from '../rules-of.js';

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

  records('goes to the bureau', ['CashHandedIn'], {}, { state: { stage: 'summary', handedIn: [toBureau] } });
  records(
    'goes from the bureau to the bank',
    ['CashHandedIn'],
    { of: atTheBureau, body: toBank },
    { state: { handedIn: [toBureau, toBank] } },
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
  refuses('reaches the bank by way of the bureau (PR Art.73)', 'missing-before', { body: toBank });
  refuses('is handed in once', 'nothing-to-do', { of: atTheBureau });
  refuses('cannot be handed in where none was taken', 'nothing-to-do', { of: before('record-payment', {}, 'summary') });
  refuses('cannot be handed in before it was taken', 'before-the-case', { but: { on: '2026-03-01' } });
  refuses('cannot reach the bank before it reached the bureau', 'before-the-case', {
    of: atTheBureau,
    body: { ...toBank, on: '2026-03-02' },
  });
  refuses('cannot be handed in tomorrow', 'in-the-future', { but: { on: '2026-03-05' } });
});
