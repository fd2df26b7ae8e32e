import { servedOn } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('pause-execution 中止执行 (ACL Art.39)', () => {
  const { records, refuses } = rulesOf('pause-execution', {
    of: before('pause-execution', {}, 'ended'),
    body: { ground: 'real-difficulty', reasons: '停业' },
    by: 'feng',
    on: '2026-05-07',
  });

  records(
    'pauses',
    ['ExecutionPaused'],
    {},
    { state: { execution: { enforcement: { pause: { on: '2026-05-07' } } } } },
  );
  refuses('pauses once', 'nothing-to-do', { of: before('resume-execution', {}, 'ended'), on: '2026-05-08' });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
  it('stops the demand, not what the party pays by itself', () => {
    const paused = before('resume-execution', {}, 'ended')();
    expect(paused.when('send-demand', servedOn('2026-05-08'), 'wang', '2026-05-08').answer).toBe('execution-stopped');
    const paid = { amount: 800_000, paidOn: '2026-05-08', channel: 'bank', receiptNumber: 'P-1' };
    expect(paused.when('record-payment', paid, 'wang', '2026-05-08').answer).toBe('accepted');
  });
});
