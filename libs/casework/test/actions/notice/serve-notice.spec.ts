import { confirmedAddress, proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('serve-notice 送达告知书 (PR Art.57, 82)', () => {
  const { records, refuses } = rulesOf('serve-notice', {
    of: before('serve-notice'),
    body: servedOn('2026-04-09'),
    by: 'wang',
    on: '2026-04-10',
  });

  const left = { witness: '居委会某某', account: '当事人拒收' };
  const agreed = () =>
    before('serve-notice')().when('confirm-service-address', confirmedAddress, 'wang', '2026-04-09').after;
  for (const [method, more] of [
    ['direct', {}],
    ['leave', left],
    ['electronic', {}],
    ['post', {}],
    ['entrusted', {}],
  ] as const) {
    records(
      `takes service by ${method} as done on the day itself`,
      ['NoticeServed'],
      { of: agreed, body: { ...servedOn('2026-04-09', method), ...more } },
      { state: { stage: 'notified', notice: { service: { effectiveOn: '2026-04-09' } } } },
    );
  }
  records(
    'takes a proclamation as served 30 days after it was published',
    ['NoticeServed'],
    { body: proclaimedOn('2026-04-09') },
    { state: { notice: { service: { servedOn: '2026-04-09', effectiveOn: '2026-05-09' } } } },
  );
  refuses('needs a notice', 'missing-before', { of: () => at('approved') });
  refuses('cannot be served before it was issued', 'before-the-case', { body: servedOn('2026-04-07') });
  refuses('cannot be served tomorrow', 'in-the-future', { body: servedOn('2026-04-11') });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
