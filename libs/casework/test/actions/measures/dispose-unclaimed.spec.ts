import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('dispose-unclaimed 处理无人认领物品 (PR Art.42(3); FORM #52)', () => {
  const { records, refuses } = rulesOf('dispose-unclaimed', {
    of: before('dispose-unclaimed', {}, 'goods-kept'),
    body: {
      measure: 1,
      executors: ['wang', 'li'],
      supervisor: 'chen',
      place: '国库',
      record: '有照片',
      goods: [{ name: '涉案食品', quantity: 6, unit: '箱' }],
      disposedOn: '2026-04-27',
      proceeds: 0,
      method: 'handed-in',
      receiptNumber: 'GK-1',
    },
    by: 'feng',
    on: '2026-04-27',
  });

  // Published on 27 March: thirty natural days end on 26 April, and never roll.
  records(
    'T19: after thirty days the goods are handed in, and the seizure ends',
    ['UnclaimedGoodsDisposed'],
    {},
    {
      state: { aside: { measures: [{ ended: { outcome: 'unclaimed' } }] } },
    },
  );
  refuses('waits for the thirtieth day', 'owner-may-come', { but: { disposedOn: '2026-04-26' } });
  refuses('needs a call for the owner', 'not-proclaimed', { of: before('proclaim-goods', {}, 'goods-kept', 2) });
  refuses('is of exactly what was called for', 'goods-differ', {
    but: { goods: [{ name: '涉案食品', quantity: 5, unit: '箱' }] },
  });
  refuses('needs a supervisor who executes nothing', 'separation-of-duty', { but: { supervisor: 'li' } });
  refuses('is not approved by who handles the case', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
});
