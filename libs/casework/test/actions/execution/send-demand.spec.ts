import { servedOn } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('send-demand 催告履行 (ACL Art.35, 54; PR Art.76)', () => {
  const { records, refuses } = rulesOf('send-demand', {
    of: before('send-demand', {}, 'enforcement'),
    body: servedOn('2026-07-06'),
    by: 'wang',
    on: '2026-07-06',
  });

  records(
    'says what is owed: 3 % of the fine for each of six days (APL Art.72)',
    ['DemandSent'],
    {},
    { data: { fine: 800_000, surcharge: 144_000 } },
  );
  records(
    'without a deferral counts from the fifteenth day; never more than the fine',
    ['DemandSent'],
    { of: before('propose-deferral', {}, 'enforcement') },
    { data: { surcharge: 800_000 } },
  );
  refuses('waits until the term to pay is over', 'term-not-over', { but: { servedOn: '2026-06-30' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  records(
    'demands the confiscated gains when the fine is paid: they are part of the decision (ACL Art.53, 54; PR Art.72, 76)',
    ['DemandSent'],
    { of: before('record-performance') },
    { data: { fine: 0, surcharge: 0, gains: 30_000 } },
  );
  refuses('needs money that is owed (ACL Art.53, 54)', 'nothing-to-do', {
    of: () =>
      before('record-performance', {}, 'goods')().when(
        'record-payment',
        { amount: 30_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-2', towards: 'gains' },
        'wang',
        '2026-04-27',
      ).after,
  });
});
