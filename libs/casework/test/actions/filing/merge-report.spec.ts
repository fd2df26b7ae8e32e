import { clocksOf } from '#casework';
import { given } from '../../../src/testing/given.js';
import { merged, reportedClue } from '../../../src/testing/bodies.js';
import { law } from '../../law.js';
import { at, rulesOf } from '../../rules-of.js';

const reported = () => given(law).when('register-clue', reportedClue, 'wang', '2026-03-03').after;

describe('merge-report 合并重复举报 (CR121 Art.35)', () => {
  const { records, refuses } = rulesOf('merge-report', { of: reported, body: merged, by: 'wang', on: '2026-03-05' });

  records('takes the new facts into the clue', ['ReportMerged'], {}, { state: { restartedOn: '2026-03-05' } });
  refuses('takes each repeated report once', 'nothing-to-do', {
    of: () => reported().when('merge-report', merged, 'wang', '2026-03-05').after,
  });
  refuses('takes only a repeated report that the matter has', 'not-its-report', { but: { receivedOn: '2026-03-04' } });
  refuses('takes only reports of its own matter', 'not-its-report', { of: () => at('clue') });

  it('runs the fifteen working days from the last report, and leaves the day of discovery where it was', () => {
    const due = (story: ReturnType<typeof reported>) =>
      clocksOf(story.state, law).find(({ clock }) => clock === 'verify')?.due;
    const after = reported().when('merge-report', merged, 'wang', '2026-03-05').after;
    expect([due(reported()), due(after)]).toEqual(['2026-03-23', '2026-03-26']);
    expect(after.state).toMatchObject({ clue: { receivedOn: '2026-03-02' } });
  });
});

describe('a clue from a report', () => {
  it('names a matter that waits for one (CR121 Art.35)', () => {
    const other = { ...reportedClue, complaint: 'nothing-there' };
    expect(given(law).when('register-clue', other, 'wang', '2026-03-03').answer).toBe('no-clue-wanted');
  });
});
