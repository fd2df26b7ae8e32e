import { recordedOtherwise } from '../../recorded-otherwise.js';
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
  // Received on 10 August 2026: the fifteenth day is Tuesday, 25 August.
  refuses('waits until the time to appeal is over (ALL Art.85)', 'appeal-open', { but: { effectiveOn: '2026-08-25' } });
  // Received on 7 August: the fifteenth day is Saturday, 22 August, so Monday, 24 August (CPL Art.85).
  const onWeekend = () =>
    recordedOtherwise(before('confirm-judgment', {}, 'maintained')(), 'JudgmentGiven', { receivedOn: '2026-08-07' });
  refuses('counts the working day after a rest day to that time (CPL Art.85)', 'appeal-open', {
    of: onWeekend,
    but: { effectiveOn: '2026-08-24' },
  });
  records('takes effect on the day after it', ['JudgmentTookEffect'], {
    of: onWeekend,
    but: { effectiveOn: '2026-08-25' },
  });
  records('has effect at once where the suit was withdrawn, which a ruling allows', ['JudgmentTookEffect'], {
    of: () =>
      recordedOtherwise(before('confirm-judgment', {}, 'maintained')(), 'JudgmentGiven', { outcome: 'withdrawn' }),
    but: { effectiveOn: '2026-08-10' },
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
