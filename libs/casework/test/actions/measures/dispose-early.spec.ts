import { alsoHolding } from '../../../src/testing/county.js';
import { disposed } from '../../../src/testing/goods-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('dispose-early 先行处置物品 (PR Art.41; FORM #52)', () => {
  const { records, refuses } = rulesOf('dispose-early', {
    of: before('dispose-early', {}, 'goods-kept'),
    body: disposed,
    by: 'wang',
    on: '2026-03-20',
  });

  records(
    'T18: the proceeds take the place of the goods, and the seizure goes on',
    ['GoodsDisposedEarly'],
    {},
    {
      data: { proceeds: 80_000 },
      state: { aside: { measures: [{ ended: null, kept: { early: [{ done: { disposedOn: '2026-03-20' } }] } }] } },
    },
  );
  refuses('waits for the approval of a department head', 'missing-before', {
    of: before('approve-measure', {}, 'goods-kept', 2),
  });
  refuses('is not before the approval', 'before-the-case', { but: { disposedOn: '2026-03-17' } });
  refuses('is of exactly what was approved', 'goods-differ', {
    but: { goods: [{ name: '涉案食品', quantity: 9, unit: '箱' }] },
  });
  refuses('does not fit when the goods are no longer in the store', 'goods-do-not-fit', {
    of: () =>
      before('dispose-early', {}, 'goods-kept')().when(
        'move-goods',
        {
          measure: 1,
          direction: 'out',
          reason: 'returned',
          goods: [{ name: '涉案食品', quantity: 13, unit: '箱' }],
          persons: ['wang', 'li'],
          movedOn: '2026-03-19',
          place: '库',
        },
        'wang',
        '2026-03-19',
      ).after,
  });
  refuses('needs two executors', 'two-officers-needed', { but: { executors: ['wang'] } });
  refuses('needs a supervisor who is none of them (FORM #52)', 'separation-of-duty', { but: { supervisor: 'li' } });
  refuses('needs a supervisor of the register', 'officer-unknown', { but: { supervisor: 'nobody' } });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'chen' });
});

describe('the approval of an early disposal (FORM #8)', () => {
  const waiting = before('approve-measure', {}, 'goods-kept', 2);
  it('is for a department head, not for who handles the case', () => {
    expect(waiting().when('approve-measure', { measure: 1 }, 'feng', '2026-03-18').recorded).toEqual([
      'EarlyDisposalApproved',
    ]);
    const own = alsoHolding('wang', 'department-head');
    expect(waiting().when('approve-measure', { measure: 1 }, own, '2026-03-18').answer).toBe('separation-of-duty');
  });
});
