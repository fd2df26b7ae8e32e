import { before, rulesOf } from '../../rules-of.js';

describe('publish-early-disposal 公告先行处置物品 (PR Art.41; FORM #28)', () => {
  const { records, refuses } = rulesOf('publish-early-disposal', {
    of: before('publish-early-disposal', {}, 'goods-kept'),
    body: { measure: 1, publishedOn: '2026-03-10', untilOn: '2026-03-16', where: '公告栏' },
    by: 'wang',
    on: '2026-03-10',
  });

  records(
    'T18: calls an unknown holder, with the number of form #28',
    ['EarlyDisposalPublished'],
    {},
    {
      data: { number: 'qinghe-early-disposal-notice-1' },
      state: { aside: { measures: [{ kept: { announcement: { untilOn: '2026-03-16' } } }] } },
    },
  );
  refuses('ends after it begins', 'not-in-order', { but: { untilOn: '2026-03-09' } });
  refuses('is about sealed or seized goods only (PR Art.41)', 'seized-only', {
    of: before('request-measure-end', {}, 'measures', 2),
    but: { measure: 2 },
    on: '2026-04-08',
  });
  refuses('waits for the seizure', 'measure-not-taken', { of: before('take-measure', {}, 'goods-kept') });
  refuses('is recorded by who handles the case', 'not-assigned', { by: 'chen' });
});
