import { stored } from '../../../src/testing/goods-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('move-goods 涉案物品出入库登记 (APL Art.74; FORM #24)', () => {
  const { records, refuses } = rulesOf('move-goods', {
    of: before('publish-early-disposal', {}, 'goods-kept'),
    body: { ...stored, direction: 'out', reason: 'to-test', movedOn: '2026-03-10' },
    by: 'wang',
    on: '2026-03-10',
  });
  const twenty = (quantity: number) => [{ name: '涉案食品', quantity, unit: '箱' }];

  records(
    'lets everything leave that came in, and no more is there then',
    ['GoodsMoved'],
    {},
    {
      state: { aside: { measures: [{ kept: { moves: [{ direction: 'in' }, { direction: 'out' }] } }] } },
    },
  );
  refuses('lets no more leave than lies in the store by its ledger', 'goods-do-not-fit', {
    but: { goods: twenty(21) },
  });
  refuses('knows goods by name and unit: twenty bags are not twenty boxes', 'goods-do-not-fit', {
    but: { goods: [{ name: '涉案食品', quantity: 1, unit: '袋' }] },
  });
  refuses('adds up what one list names twice', 'goods-do-not-fit', { but: { goods: [...twenty(11), ...twenty(10)] } });
  refuses('needs two persons who count', 'two-persons-needed', { but: { persons: ['wang'] } });
  refuses('needs persons who are in the register', 'officer-unknown', { but: { persons: ['wang', 'nobody'] } });
  refuses('lets nothing leave that never came in', 'missing-before', {
    of: before('move-goods', {}, 'goods-kept'),
  });
  refuses('is about a measure of this case', 'measure-unknown', { but: { measure: 7 } });
  refuses('is about a measure that was carried out', 'measure-not-taken', {
    of: before('take-measure', {}, 'goods-kept'),
    on: '2026-03-10',
  });
  refuses('does not lie before the measure', 'before-the-case', { but: { movedOn: '2026-03-08' } });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'chen' });
});
