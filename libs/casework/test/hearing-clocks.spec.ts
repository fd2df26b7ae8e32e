import { clocksOf, lapsesDue, nearestClock, risksOf, views, type CaseFile } from '#casework';
import { servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

const clockOf = ({ state }: Pick<CaseFile, 'state'>, name: string) =>
  clocksOf(state, law).find(({ id }) => id === name);
const signs = ({ file }: Story, number: number) =>
  risksOf({ ...file, law })
    .filter((risk) => risk.number === number)
    .map(({ since, until }) => [since, until]);
const atHearing = (action: string) => before(action, {}, 'hearing')();

describe('the clocks of a hearing (HR)', () => {
  const decided = whole('hearing');
  it.each([
    ['hearing-host', '2026-04-13', '2026-04-16', '2026-04-14', 'three working days to name the host (Art.18)'],
    ['file-to-host', '2026-04-14', '2026-04-17', '2026-04-15', 'three working days to hand the file over (Art.19)'],
    ['hearing-date', '2026-04-15', '2026-04-22', '2026-04-16', 'five working days to fix the day (Art.20)'],
    ['hearing-notice', '2026-05-06', '2026-04-21', '2026-04-17', 'seven full working days before the day (Art.21)'],
    ['hearing-public-notice', '2026-05-06', '2026-04-27', '2026-04-20', 'three before an open one (Art.22)'],
    // 9 May is a Saturday on which people work.
    ['hearing-report', '2026-05-06', '2026-05-12', '2026-05-08', 'five working days for the report (Art.29)'],
  ])('%s from %s to %s, met on %s: %s', (name, start, due, stoppedOn) => {
    expect(clockOf(decided, name)).toMatchObject({ start, due, stoppedOn });
  });

  it('a closed hearing has no public notice to wait for', () => {
    const closed = atHearing('fix-hearing').when(
      'fix-hearing',
      { startsAt: '2026-05-06T01:30:00Z', place: '局听证室', publicity: 'trade-secret' },
      'jiang',
      '2026-04-16',
    ).after;
    expect(clockOf(closed, 'hearing-public-notice')).toBeUndefined();
  });
  it('stop when the hearing ends early', () => {
    const ended = atHearing('publish-hearing').when(
      'withdraw-hearing-request',
      { reasons: '撤回' },
      'wang',
      '2026-04-20',
    ).after;
    expect(clockOf(ended, 'hearing-public-notice')).toMatchObject({ stoppedOn: '2026-04-20' });
    expect(clockOf(ended, 'hearing-report')).toBeUndefined();
  });

  it('the case clock stands from the request, and the preparation is the nearest', () => {
    const asked = atHearing('name-hearing-host');
    expect(clockOf(asked, 'case')).toMatchObject({ due: '2026-06-02', pausedSince: '2026-04-13' });
    expect(clockOf(asked, 'defence-window')).toMatchObject({ stoppedOn: '2026-04-13' });
    expect(nearestClock(clocksOf(asked.state, law))?.id).toBe('hearing-host');
  });
  it('the time from request to report is added to the case clock (PR Art.64)', () => {
    // 90 days after 4 March is 2 June; 25 days from 14 April to 8 May are not counted: 27 June, a Saturday, rolls to
    // the 29th.
    expect(clockOf(at('heard'), 'case')).toMatchObject({ due: '2026-06-29', pausedSince: null });
  });
  it('the legal review after it has its own ten working days (PR Art.55)', () => {
    expect(clockOf(at('heard-in-review'), 'legal-review')).toMatchObject({ start: '2026-05-11', due: '2026-05-25' });
  });
  it('who asked for a hearing was not silent: nothing lapses when it is over', () => {
    const ended = atHearing('name-hearing-host').when(
      'withdraw-hearing-request',
      { reasons: '撤回' },
      'wang',
      '2026-04-14',
    ).after;
    for (const { state } of [at('hearing'), at('heard'), ended])
      expect(lapsesDue(state, { law, now: '2026-08-01T00:00:00.000Z' })).toEqual([]);
  });
});

describe('what else the case clock does not count (PR Art.64)', () => {
  it('a suspension, from its approval to the resumption', () => {
    expect(clockOf(at('suspended'), 'case')).toMatchObject({ due: '2026-06-02', pausedSince: '2026-03-11' });
    const resumed = before('propose-termination', {}, 'suspension')();
    expect(clockOf(resumed, 'case')).toMatchObject({ due: '2026-06-16', pausedSince: null });
  });
  it('the term of a refund order, from its service to its end (PR Art.59)', () => {
    // 20 days from 11 to 30 April after 2 June: 22 June.
    expect(clockOf(whole('refund'), 'case')).toMatchObject({ due: '2026-06-22', pausedSince: null });
  });
  it('a terminated case is handled, and closed within 15 working days (PR Art.77)', () => {
    expect(clockOf(at('terminated'), 'case')).toMatchObject({ stoppedOn: '2026-04-20' });
    expect(clockOf(at('terminated'), 'close-form')).toMatchObject({
      start: '2026-04-20',
      due: '2026-05-13',
      stoppedOn: null,
    });
    expect(clockOf(whole('suspension'), 'close-form')).toMatchObject({ stoppedOn: '2026-04-28' });
  });
});

describe('risk 28: hearing procedure not kept (听证程序违规)', () => {
  it('does not show in a hearing that kept to the rules', () => expect(signs(whole('hearing'), 28)).toEqual([]));
  it('shows a host who is not named in time, and says so before', () => {
    expect(signs(atHearing('name-hearing-host'), 28)).toEqual([['2026-04-17', null]]);
  });
  it('shows the attempt to serve the notice too late', () => {
    const tried = atHearing('serve-hearing-notice').when(
      'serve-hearing-notice',
      servedOn('2026-04-22'),
      'jiang',
      '2026-04-22',
    ).after;
    expect(signs(tried, 28)).toContainEqual(['2026-04-22', '2026-04-22']);
  });
  it('shows the attempt to let an officer of the case host it', () => {
    const body = { host: 'wang', recorder: 'ma' };
    const tried = atHearing('name-hearing-host').when('name-hearing-host', body, 'feng', '2026-04-14').after;
    expect(signs(tried, 28)).toContainEqual(['2026-04-14', '2026-04-14']);
  });
});

describe('risk 12: no recusal where it was due (应回避未回避)', () => {
  const pleaded = before('decide-recusal', {}, 'recusal');
  const decide = (granted: boolean, on: string) =>
    pleaded().when('decide-recusal', { person: 'li', granted, reasons: '理由' }, 'feng', on).after;

  it('shows a plea without a decision from the fourth day, and says so before', () => {
    expect(signs(pleaded(), 12)).toEqual([['2026-03-10', null]]);
    expect(signs(decide(false, '2026-03-12'), 12)).toEqual([['2026-03-10', '2026-03-12']]);
  });
  it('does not show a plea that was decided in time against the one who pleaded', () => {
    expect(signs(decide(false, '2026-03-09'), 12)).toEqual([]);
  });
  it('shows the acts of a person who is recused later', () => {
    const acted = before('record-inspection')().when(
      'request-recusal',
      { person: 'wang', pleadedBy: 'party', ground: 'other-relation', reasons: '同学' },
      'li',
      '2026-03-06',
    ).after;
    const granted = { person: 'wang', granted: true, reasons: '属实' };
    expect(signs(acted.when('decide-recusal', granted, 'feng', '2026-03-06').after, 12)).toEqual([
      ['2026-03-06', null],
    ]);
  });
  it('shows what a recused person tried', () => {
    const acted = decide(true, '2026-03-09').when(
      'request-recusal',
      { person: 'li', pleadedBy: 'person', ground: 'other-relation', reasons: '再次申请' },
      'li',
      '2026-03-10',
    );
    expect(acted.answer).toBe('recused');
    expect(signs(acted.after, 12)).toContainEqual(['2026-03-10', '2026-03-10']);
  });
});

describe('risk 21: suspension without end (恶意中止、拖延)', () => {
  it('will show after 60 days, and says so before', () => {
    expect(signs(at('suspended'), 21)).toEqual([['2026-05-11', null]]);
  });
  it('does not show where the case was resumed before', () => expect(signs(whole('suspension'), 21)).toEqual([]));
  it('ends with the resumption', () => {
    const resumed = at('suspended').when('resume-case', { reasons: '原因消除' }, 'feng', '2026-06-01').after;
    expect(signs(resumed, 21)).toEqual([['2026-05-11', '2026-06-01']]);
  });
});

describe('while a case is suspended', () => {
  it('a measure can be ended, and nothing new begun (PR Art.42, 46)', () => {
    const seized = before('request-measure-extension', {}, 'measures')();
    const suspended = seized
      .when('propose-suspension', { ground: 'force-majeure', reasons: '洪水' }, 'wang', '2026-03-24')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-03-24')
      .after.when('suspend-case', {}, 'feng', '2026-03-24').after;
    const end = { measure: 1, outcome: 'no-longer-needed', reasons: '解除' };
    expect(suspended.when('request-measure-end', end, 'wang', '2026-03-25').answer).toBe('accepted');
    const extension = { measure: 1, days: 30, reasons: '复杂' };
    expect(suspended.when('request-measure-extension', extension, 'wang', '2026-03-25').answer).toBe(
      'not-at-this-stage',
    );
  });
});

const worklistOf = ({ file }: Story) =>
  views.find(({ name }) => name === 'worklist')?.documents(file, law, 0)[0]?.['waitsFor'];

describe('whose turn it is in a hearing', () => {
  it.each([
    ['name-hearing-host', 'department-head'],
    ['hand-file-to-host', 'caseworker'],
    ['fix-hearing', 'hearing-host'],
    ['hold-hearing', 'hearing-host'],
    ['file-hearing-report', 'hearing-host'],
  ])('before %s it is the turn of the %s', (action, turn) => {
    expect(worklistOf(atHearing(action))).toBe(turn);
  });
});
