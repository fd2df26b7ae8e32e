import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('decide-referral 决定是否移送公安机关 (TRF Art.5)', () => {
  const { records, refuses } = rulesOf('decide-referral', {
    of: before('decide-referral', {}, 'return'),
    body: { approved: true, capacity: 'main-head', reasons: '涉嫌犯罪' },
    by: 'qian',
    on: '2026-03-11',
  });

  records(
    'T5a: is approved by the main head, and form #5 gets its number (TRF Art.5)',
    ['ReferralDecided'],
    {},
    { data: { number: 'qinghe-criminal-referral-1' }, state: { stage: 'investigating' } },
  );
  records(
    'is refused with reasons that stay on record, and the case goes on',
    ['ReferralDecided'],
    { but: { approved: false, reasons: '达不到追诉标准' } },
    {
      data: { approved: false, reasons: '达不到追诉标准' },
      state: { aside: { otherBodies: { referrals: [{ over: '2026-03-11' }] } } },
    },
  );
  refuses('has something to decide', 'no-referral', { of: before('report-suspected-crime', {}, 'return') });
  refuses('is decided once', 'no-referral', { of: before('send-referral', {}, 'return') });
  refuses('is not decided by an officer of the task group', 'separation-of-duty', {
    by: alsoHolding('wang', 'main-head'),
  });
});
