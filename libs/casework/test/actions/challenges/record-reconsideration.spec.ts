import { application } from '../../../src/testing/challenge-lines.js';
import { before, rulesOf, whole } from '../../rules-of.js';

describe('record-reconsideration 收到行政复议申请 (ARL Art.20, 48)', () => {
  const { records, refuses } = rulesOf('record-reconsideration', {
    of: before('record-reconsideration', {}, 'revoked'),
    body: application,
    by: 'wang',
    on: '2026-05-11',
  });

  records('gives ten working days to answer', ['ReconsiderationApplied'], {}, { data: { challenge: 1 } });
  records('may come while the fine is unpaid', ['ReconsiderationApplied'], {
    of: before('record-reconsideration', {}, 'maintained'),
  });
  records('is the way against a penalty on the spot (ARL Art.23)', ['ReconsiderationApplied'], {
    of: before('record-reconsideration', {}, 'summary-revoked'),
  });
  refuses('is not recorded beside one that is pending', 'challenge-pending', {
    of: before('file-answer', {}, 'revoked'),
    on: '2026-05-12',
  });
  refuses('cannot come before the decision was made', 'before-the-case', { but: { appliedOn: '2026-04-19' } });
  records('may come before the service: who knows of a decision may apply (ARL Art.20)', ['ReconsiderationApplied'], {
    but: { appliedOn: '2026-04-20' },
  });
  refuses('cannot be received before it was made', 'not-in-order', {
    but: { appliedOn: '2026-05-12' },
    on: '2026-05-12',
  });
  refuses('cannot be older than the rules that are known', 'before-the-case', {
    of: before('record-reconsideration', {}, 'summary-revoked'),
    but: { appliedOn: '2026-03-01' },
  });
  refuses('needs a decision: a terminated investigation has none', 'missing-before', {
    of: () => whole('suspension'),
    on: '2026-05-12',
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
