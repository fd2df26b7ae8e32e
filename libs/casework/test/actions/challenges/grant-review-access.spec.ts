import { before, rulesOf } from '../../rules-of.js';

const reader = 'fu.fuyi';

describe('grant-review-access 开通复议诉讼查阅 (ARL Art.45; ALL Art.40)', () => {
  const { records, refuses } = rulesOf('grant-review-access', {
    of: before('file-answer', {}, 'revoked'),
    body: { challenge: 1, reader, until: '2026-07-31' },
    by: 'feng',
    on: '2026-05-20',
  });

  records(
    'names the person, the body and the last day',
    ['ReviewAccessGranted'],
    {},
    {
      state: {
        challenges: {
          access: [{ reader, body: '清河县人民政府', until: '2026-07-31', by: 'feng', on: '2026-05-20', challenge: 1 }],
        },
      },
    },
  );
  records('may end on the day itself', ['ReviewAccessGranted'], { but: { until: '2026-05-20' } });
  // 180 days after 20 May: 11 days of May, 30, 31, 31, 30, 31 and 16 of November.
  records('may last as long as the setting says', ['ReviewAccessGranted'], { but: { until: '2026-11-16' } });
  refuses('lasts no longer', 'access-term-wrong', { but: { until: '2026-11-17' } });
  refuses('cannot have ended', 'access-term-wrong', { but: { until: '2026-05-19' } });
  refuses('is for a challenge of this case', 'challenge-unknown', { but: { challenge: 2 } });
  refuses('waits for a challenge', 'missing-before', { of: before('record-reconsideration', {}, 'revoked') });

  const granted = () =>
    before('file-answer', {}, 'revoked')().when(
      'grant-review-access',
      { challenge: 1, reader, until: '2026-07-31' },
      'feng',
      '2026-05-20',
    ).after;
  refuses('is granted once', 'nothing-to-do', { of: granted });
  records(
    'is prolonged by another grant, which takes the place of the first',
    ['ReviewAccessGranted'],
    { of: granted, but: { until: '2026-08-31' } },
    { state: { challenges: { access: [{ reader, until: '2026-08-31' }] } } },
  );
  records('is for several people of the body', ['ReviewAccessGranted'], { of: granted, but: { reader: 'fu.fayuan' } });
});
