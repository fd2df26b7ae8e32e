import { before, rulesOf } from '../../rules-of.js';

const body = {
  sentAt: '2026-04-01T01:00:00.000Z',
  to: '清河县公安局',
  copiedTo: '清河县人民检察院',
  package: ['investigation-report', 'goods-list'],
};

describe('send-referral 移送公安机关 (TRF Art.5, 6)', () => {
  const { records, refuses } = rulesOf('send-referral', {
    of: before('send-referral', {}, 'referral'),
    body,
    by: 'wang',
    on: '2026-04-01',
  });

  records(
    'T5a: takes the case to the police; nothing else is decided meanwhile (TRF Art.6, 11)',
    ['ReferralSent'],
    {},
    { occurredAt: '2026-04-01T01:00:00.000Z', state: { stage: 'referred', proposal: null } },
  );
  records(
    'takes a clue to the police',
    ['ReferralSent'],
    { of: before('send-referral', {}, 'clue-referral'), but: { sentAt: '2026-03-06T01:00:00.000Z' }, on: '2026-03-06' },
    { state: { stage: 'clue-referred' } },
  );
  records(
    'ends a hearing under way: the case may come back to the investigation',
    ['ReferralSent'],
    {
      of: () =>
        before('name-hearing-host', {}, 'hearing')()
          .when(
            'report-suspected-crime',
            { officers: ['wang', 'li'], offence: '某罪', standard: '标准', facts: '事实' },
            'wang',
            '2026-04-13',
          )
          .after.when(
            'decide-referral',
            { approved: true, capacity: 'head-in-charge', reasons: '涉嫌犯罪' },
            'qian',
            '2026-04-13',
          ).after,
      but: { sentAt: '2026-04-14T01:00:00.000Z' },
      on: '2026-04-14',
    },
    {
      state: {
        stage: 'referred',
        investigation: { excluded: [{ ground: 'hearing', from: '2026-04-13', to: '2026-04-14' }] },
      },
    },
  );
  refuses('carries the list of the goods that are held (TRF Art.6)', 'package-incomplete', {
    but: { package: ['investigation-report'] },
  });
  refuses('carries the investigation report (TRF Art.6)', 'package-incomplete', { but: { package: ['goods-list'] } });
  refuses('comes after the approval', 'no-referral', { of: before('decide-referral', {}, 'referral') });
  refuses('was not sent before it was approved', 'not-in-order', { but: { sentAt: '2026-03-31T01:00:00.000Z' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
