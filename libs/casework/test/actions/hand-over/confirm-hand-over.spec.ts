import { evidence } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('confirm-hand-over 接收案件', () => {
  const offered = before('confirm-hand-over', {}, 'hand-over');
  const { records, refuses } = rulesOf('confirm-hand-over', { of: offered, body: {}, by: 'xu', on: '2026-03-11' });

  records(
    'gives the case to the receiving unit and its officers, with what is open',
    ['HandOverConfirmed'],
    {},
    {
      data: { from: 'qinghe.chengguan', to: 'qinghe.hekou', open: [{ kind: 'clock', what: 'case' }] },
      state: {
        intake: { clue: { unit: 'qinghe.hekou' } },
        investigation: { officers: ['gao', 'lin'] },
        aside: {
          jointUnits: [],
          handOver: null,
          handedOver: [{ from: 'qinghe.chengguan', to: 'qinghe.hekou', on: '2026-03-11' }],
        },
      },
    },
  );
  records('is also for an officer who is named', ['HandOverConfirmed'], { by: 'lin' });
  refuses('is not for anybody else', 'not-the-receiver', { by: 'li' });
  refuses('is not for who offered it', 'separation-of-duty', { by: 'zhao' });
  refuses('needs an offer', 'no-hand-over', { of: before('offer-hand-over', {}, 'hand-over') });

  it('leaves the giver responsible until then, and nobody of the giver after it', () => {
    const collected = { ...evidence, officers: ['wang', 'gao'], collectedOn: '2026-03-11' };
    expect(offered().when('collect-evidence', collected, 'wang', '2026-03-11').answer).toBe('accepted');
    const taken = offered().when('confirm-hand-over', {}, 'xu', '2026-03-11').after;
    expect(taken.when('collect-evidence', collected, 'wang', '2026-03-11').answer).toBe('not-assigned');
    const theirs = { ...collected, officers: ['gao', 'lin'] };
    expect(taken.when('collect-evidence', theirs, 'gao', '2026-03-11').answer).toBe('accepted');
  });
});
