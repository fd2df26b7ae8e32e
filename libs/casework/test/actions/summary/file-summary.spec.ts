import { before, rulesOf } from '../../rules-of.js';

describe('file-summary 简易程序材料归档 (APL Art.52; PR Art.70)', () => {
  const body = { archiveNumber: 'J-1', receivedBy: 'shen' };
  const { records, refuses } = rulesOf('file-summary', {
    of: before('file-summary', {}, 'summary'),
    body,
    by: 'wang',
    on: '2026-03-05',
  });
  const unpaid = before('record-payment', {}, 'summary');

  records(
    'ends a case that is paid, with its cash at the bank',
    ['SummaryFiled'],
    {},
    { state: { stage: 'summary-filed', filedOn: '2026-03-05' } },
  );
  records(
    'does not wait for the payment',
    ['SummaryFiled'],
    { of: unpaid },
    { state: { stage: 'summary', filedOn: '2026-03-05' } },
  );
  refuses('is done once', 'nothing-to-do', {
    of: () => unpaid().when('file-summary', body, 'wang', '2026-03-03').after,
  });
  refuses('is received by another person than the one who hands it in', 'separation-of-duty', {
    but: { receivedBy: 'wang' },
  });
});
