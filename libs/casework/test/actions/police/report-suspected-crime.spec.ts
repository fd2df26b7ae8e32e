import { at, before, rulesOf } from '../../rules-of.js';

const body = { officers: ['wang', 'li'], offence: '某罪', standard: '追诉标准', facts: '事实' };

describe('report-suspected-crime 报告涉嫌犯罪 (TRF Art.3, 5; PR Art.17(2))', () => {
  const { records, refuses } = rulesOf('report-suspected-crime', {
    of: before('report-suspected-crime', {}, 'return'),
    body,
    by: 'wang',
    on: '2026-03-10',
  });

  records(
    'T5a: is reported in writing by at least two officers; the case goes on (TRF Art.5)',
    ['CrimeReported'],
    {},
    {
      state: {
        stage: 'investigating',
        aside: { otherBodies: { referrals: [{ offence: '某罪', on: '2026-03-10', over: null }] } },
      },
    },
  );
  records('is possible before the case is filed', ['CrimeReported'], {
    of: before('report-suspected-crime', {}, 'clue-referral'),
  });
  records('is possible up to the decision', ['CrimeReported'], { of: () => at('notified'), on: '2026-04-10' });
  records('is possible again when the main head refused an earlier one', ['CrimeReported'], {
    of: () =>
      before('decide-referral', {}, 'return')().when(
        'decide-referral',
        { approved: false, capacity: 'main-head', reasons: '证据不足' },
        'qian',
        '2026-03-11',
      ).after,
    on: '2026-03-12',
  });
  refuses('needs two officers (TRF Art.5)', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('is reported by who handles the case', 'officers-not-assigned', { but: { officers: ['wang', 'chen'] } });
  refuses('is not reported twice', 'suspicion-open', { of: before('decide-referral', {}, 'return'), on: '2026-03-11' });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
