import { before, rulesOf } from '../../rules-of.js';

describe('proclaim-goods 公告认领物品 (PR Art.42(3), 82(5))', () => {
  const { records, refuses } = rulesOf('proclaim-goods', {
    of: before('proclaim-goods', {}, 'goods-kept'),
    body: {
      measure: 1,
      why: 'owner-unknown',
      goods: [{ name: '涉案食品', quantity: 4, unit: '箱' }],
      publishedOn: '2026-03-24',
      where: '公告栏',
    },
    by: 'wang',
    on: '2026-03-24',
  });

  records(
    'T19: calls for the owner, with a number',
    ['GoodsProclaimed'],
    {},
    {
      data: { number: 'qinghe-goods-proclamation-1' },
      state: { aside: { measures: [{ kept: { proclamation: { claimedOn: null, disposed: null } } }] } },
    },
  );
  records('also for goods whose seizure has ended and that nobody fetches', ['GoodsProclaimed'], {
    of: before('take-urgent-measure', {}, 'measures'),
    but: { publishedOn: '2026-04-07' },
    on: '2026-04-07',
  });
  refuses('is not published twice at a time', 'nothing-to-do', { of: before('record-claim', {}, 'goods-kept') });
  refuses('is about sealed or seized goods', 'seized-only', {
    of: before('request-measure-end', {}, 'measures', 2),
    but: { measure: 2 },
    on: '2026-04-08',
  });
  refuses('is of goods that are there', 'goods-do-not-fit', {
    but: { goods: [{ name: '涉案食品', quantity: 40, unit: '箱' }] },
  });
  refuses('does not lie before the seizure', 'before-the-case', { but: { publishedOn: '2026-03-08' } });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'chen' });
});
