import { clocksOf, type Law } from '#casework';
import { refuseIfReporterSaid } from '../../../src/complaints/named-in-case.js';
import { merged, reportedClue } from '../../../src/testing/bodies.js';
import { contextOf, people } from '../../../src/testing/county.js';
import { given } from '../../../src/testing/given.js';
import { law } from '../../law.js';
import { at, rulesOf } from '../../rules-of.js';

const reported = () => given(law).when('register-clue', reportedClue, 'wang', '2026-03-03').after;

describe('merge-report 合并重复举报 (CR121 Art.35)', () => {
  const { records, refuses } = rulesOf('merge-report', { of: reported, body: merged, by: 'wang', on: '2026-03-05' });

  records(
    'takes the new facts into the clue',
    ['ReportMerged'],
    {},
    { state: { intake: { restartedOn: '2026-03-05' } } },
  );
  refuses('takes each repeated report once', 'nothing-to-do', {
    of: () => reported().when('merge-report', merged, 'wang', '2026-03-05').after,
  });
  refuses('takes only a repeated report that the matter has', 'not-its-report', { but: { receivedOn: '2026-03-04' } });
  refuses('does not write who reported into the case (CR121 Art.37)', 'reporter-named', {
    but: { newFacts: '某丙再次来电，电话 0007654321' },
  });
  refuses('takes only reports of its own matter', 'not-its-report', { of: () => at('clue') });

  it('runs the fifteen working days from the last report, and leaves the day of discovery where it was', () => {
    const due = (story: ReturnType<typeof reported>) =>
      clocksOf(story.state, law).find(({ id }) => id === 'verification')?.due;
    const after = reported().when('merge-report', merged, 'wang', '2026-03-05').after;
    expect([due(reported()), due(after)]).toEqual(['2026-03-23', '2026-03-26']);
    expect(after.state).toMatchObject({ intake: { clue: { receivedOn: '2026-03-02' } } });
  });
});

describe('a clue from a report', () => {
  const registered = (but: object, by: 'wang' | 'li') =>
    given(law).when('register-clue', { ...reportedClue, ...but }, by, '2026-03-03').answer;

  it('names a matter that waits for one (CR121 Art.35)', () => {
    expect(registered({ complaint: 'nothing-there' }, 'wang')).toBe('no-clue-wanted');
  });
  it('does not say who reported, where its author knows (CR121 Art.37)', () => {
    expect(registered({ matter: '某丙（虚构）举报标签不符' }, 'wang')).toBe('reporter-named');
    expect(registered({ place: '联系000-7654321' }, 'wang')).toBe('reporter-named');
    expect(registered({ matter: '标签不符' }, 'wang')).toBe('accepted');
  });
  it('is worked on without the name of who reported, but in the record of a questioning (CR121 Art.37)', () => {
    const verified = (findings: string, by: 'wang' | 'li') =>
      given(law)
        .when('register-clue', reportedClue, 'wang', '2026-03-03')
        .after.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-03')
        .after.when('record-verification', { officers: ['wang', 'li'], findings }, by, '2026-03-04').answer;
    expect(verified('某丙（虚构）在场，电话000-7654321', 'wang')).toBe('reporter-named');
    expect(verified('货架上有过期食品', 'wang')).toBe('accepted');
    expect(verified('某丙（虚构）在场', 'li')).toBe('accepted');
  });
  it('names the reporter in the record of a questioning only where the dated setting says so [M]', () => {
    const { state } = reported();
    const said = (act: string, settings: Law['settings']) =>
      refuseIfReporterSaid(
        state,
        act,
        { answers: '某丙（虚构）答：是我买的' },
        { ...contextOf({ ...law, settings }, people.wang, '2026-03-10T02:00:00.000Z'), day: '2026-03-10' },
      )?.code;
    expect(said('record-questioning', law.settings)).toBeUndefined();
    expect(said('record-inspection', law.settings)).toBe('reporter-named');
    expect(said('record-questioning', { ...law.settings, reporterNamedInQuestioning: [] })).toBe('reporter-named');
  });
  it('tells nobody who does not know whether a guess is right', () => {
    expect(registered({ matter: '某丙（虚构）举报标签不符' }, 'li')).toBe('accepted');
  });
});
