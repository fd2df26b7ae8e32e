import { findClock } from '../../../src/clocks/case-clocks.js';
import { confirmedAddress, proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { law } from '../../law.js';
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

  describe('to who turns up during the proclamation of 9 April (PR Art.82)', () => {
    const proclaimed = () =>
      before('serve-notice')().when('serve-notice', proclaimedOn('2026-04-09'), 'wang', '2026-04-09').after;
    const direct = { of: proclaimed, body: servedOn('2026-04-20'), on: '2026-04-20' };
    records('counts on that day', ['NoticeServed'], direct, {
      data: { effectiveOn: '2026-04-20' },
      state: { stage: 'notified', notice: { service: { method: 'direct', effectiveOn: '2026-04-20' } } },
    });
    it('gives five working days from that day, and leaves the days of the proclamation out of the case clock (PR Art.57, 64)', () => {
      const { state } = proclaimed().when('serve-notice', direct.body, 'wang', direct.on).after;
      expect(findClock(state, law, 'defence-window')).toMatchObject({ start: '2026-04-20', due: '2026-04-27' });
      // 90 days from 4 March end on 2 June; eleven days of the proclamation are not counted.
      expect(findClock(state, law, 'case')).toMatchObject({ due: '2026-06-15' });
    });
    it('keeps what the party said meanwhile (APL Art.45)', () => {
      const said = { statedOn: '2026-04-17', form: 'oral', content: '已经整改' };
      const { state } = proclaimed()
        .when('record-statement', said, 'wang', '2026-04-17')
        .after.when('serve-notice', direct.body, 'wang', direct.on).after;
      expect(state).toMatchObject({ notice: { statements: [{ content: '已经整改' }] } });
    });
    records(
      'is served so too when it asked for a hearing before: the proclamation ends with it (HR Art.7)',
      ['NoticeServed'],
      {
        ...direct,
        of: () =>
          before('serve-notice', {}, 'hearing')()
            .when('serve-notice', proclaimedOn('2026-04-09'), 'wang', '2026-04-09')
            .after.when('record-hearing-request', { requestedOn: '2026-04-20', form: 'written' }, 'wang', '2026-04-20')
            .after,
      },
      {
        state: {
          stage: 'hearing',
          hearing: { requestedOn: '2026-04-20' },
          notice: { proclaimedOn: '2026-04-09', service: { effectiveOn: '2026-04-20' } },
        },
      },
    );
    refuses('is none before the proclamation', 'before-the-case', { ...direct, body: servedOn('2026-04-08') });
    refuses('is not repeated where it was handed over', 'nothing-to-do', { ...direct, of: () => at('notified') });
  });
});
