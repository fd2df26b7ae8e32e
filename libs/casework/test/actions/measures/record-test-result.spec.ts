import { before, rulesOf } from '../../rules-of.js';

describe('record-test-result 记录检验结果 (PR Art.32)', () => {
  const { records, refuses } = rulesOf('record-test-result', {
    of: before('record-test-result', {}, 'measures'),
    body: { test: 1, receivedOn: '2026-03-20', result: '合格' },
    by: 'wang',
    on: '2026-03-20',
  });

  records(
    'lets the clocks run again',
    ['TestResultReceived'],
    {},
    { state: { aside: { tests: [{ result: { receivedOn: '2026-03-20' } }] } } },
  );
  refuses('names a test that waits', 'test-unknown', { but: { test: 7 } });
  refuses('comes once', 'test-unknown', { of: before('request-measure-extension', {}, 'measures') });
  refuses('cannot come before the commission', 'not-in-order', { but: { receivedOn: '2026-03-09' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
