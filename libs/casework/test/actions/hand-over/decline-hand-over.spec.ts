import { before, rulesOf } from '../../rules-of.js';

describe('decline-hand-over 不接收或者撤回移交', () => {
  const { records, refuses } = rulesOf('decline-hand-over', {
    of: before('decline-hand-over', {}, 'hand-over'),
    body: { reasons: '材料不全' },
    by: 'xu',
    on: '2026-03-09',
  });

  records(
    'leaves the case where it is',
    ['HandOverDeclined'],
    {},
    {
      state: { intake: { clue: { unit: 'qinghe.chengguan' } }, aside: { handOver: null, handedOver: [] } },
    },
  );
  records('is also for the giver, who keeps the case', ['HandOverDeclined'], { by: 'zhao' });
  refuses('needs an offer', 'no-hand-over', { of: before('offer-hand-over', {}, 'hand-over') });
  refuses('is not for who has no part in the hand-over', 'not-the-receiver', { by: 'li' });
});
