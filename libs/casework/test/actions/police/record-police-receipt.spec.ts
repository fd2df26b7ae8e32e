import { before, rulesOf } from '../../rules-of.js';

describe('record-police-receipt 记录公安机关签收 (TRF Art.7)', () => {
  const { records, refuses } = rulesOf('record-police-receipt', {
    of: before('record-police-receipt', {}, 'return'),
    body: { receivedOn: '2026-03-12', receiver: '某民警' },
    by: 'wang',
    on: '2026-03-12',
  });

  records(
    'T5a: from the receipt the police have three days',
    ['ReferralReceived'],
    {},
    { state: { stage: 'referred' } },
  );
  records('is recorded anew after the case was sent on', ['ReferralReceived'], {
    of: before('record-police-receipt', {}, 'return', 2),
    but: { receivedOn: '2026-03-13' },
    on: '2026-03-13',
  });
  refuses('is not before the sending', 'not-in-order', { but: { receivedOn: '2026-03-11' } });
  refuses('is recorded once', 'no-referral', { of: before('record-police-answer', {}, 'return') });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
