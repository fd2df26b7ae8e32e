import { before, rulesOf } from '../../rules-of.js';

describe('record-claim 物品认领 (PR Art.42(3))', () => {
  const { records, refuses } = rulesOf('record-claim', {
    of: before('record-claim', {}, 'goods-kept'),
    body: { measure: 1, claimedOn: '2026-03-26', claimant: '某甲', proof: '进货票据' },
    by: 'wang',
    on: '2026-03-26',
  });

  records(
    'T19: the owner has the goods back, and they are out of the store',
    ['GoodsClaimed'],
    {},
    {
      state: { aside: { measures: [{ ended: null, kept: { proclamation: { claimedOn: '2026-03-26' } } }] } },
    },
  );
  refuses('needs a call for the owner', 'not-proclaimed', { of: before('proclaim-goods', {}, 'goods-kept') });
  refuses('is not before the call', 'before-the-case', { but: { claimedOn: '2026-03-23' } });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'chen' });
});
