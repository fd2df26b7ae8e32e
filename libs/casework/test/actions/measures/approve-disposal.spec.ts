import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('approve-disposal 批准处理涉案物品 (APL Art.74), T52', () => {
  const { records, refuses } = rulesOf('approve-disposal', {
    of: before('approve-disposal', {}, 'goods'),
    body: { method: 'destruction', goods: [{ name: '食品', quantity: 12, unit: '箱' }] },
    by: 'feng',
    on: '2026-04-28',
  });

  records(
    'lists what may go',
    ['DisposalApproved'],
    {},
    { state: { execution: { disposals: [{ disposal: 1, done: null }] } } },
  );
  refuses('needs goods that were confiscated', 'missing-before', { of: before('propose-closing') });
  refuses('waits for the end of a challenge: what is gone cannot be given back', 'challenge-pending', {
    of: before('file-answer', {}, 'maintained'),
    on: '2026-05-12',
  });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
