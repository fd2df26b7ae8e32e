import { before, rulesOf } from '../../rules-of.js';

describe('confirm-judgment 判决生效 (ALL Art.85)', () => {
  const { records, refuses } = rulesOf('confirm-judgment', {
    of: before('confirm-judgment', {}, 'maintained'),
    body: { challenge: 2, effectiveOn: '2026-08-26' },
    by: 'wang',
    on: '2026-08-26',
  });

  records(
    'ends the suit',
    ['JudgmentTookEffect'],
    {},
    { state: { challenges: { brought: [{}, { endedOn: '2026-08-26' }] } } },
  );
  refuses('needs a judgment', 'missing-before', { of: before('record-judgment', {}, 'maintained') });
  refuses('needs a challenge', 'missing-before', { of: before('send-demand', {}, 'maintained') });
  refuses('names a suit that is pending', 'challenge-unknown', { but: { challenge: 1 } });
  refuses('cannot come before the judgment', 'not-in-order', { but: { effectiveOn: '2026-08-09' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
