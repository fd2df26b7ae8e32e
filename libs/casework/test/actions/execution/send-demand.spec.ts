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
  refuses('needs a fine that is owed', 'nothing-to-do', { of: before('record-performance') });
});
