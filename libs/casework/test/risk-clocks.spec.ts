import type { Story } from '../src/testing/given.js';
import { codes, sampleOf, signs } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

const suspendedOn = (story: Story, day: string): Story =>
  story
    .when('propose-suspension', { ground: 'party-missing', reasons: '当事人下落不明' }, 'wang', day)
    .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', day)
    .after.when('suspend-case', {}, 'feng', day).after;

const clocks = (story: Story, number: number) =>
  signs(story, number)
    .filter(({ detail }) => detail.code === 'clock-ends')
    .map(({ since, until }) => [since, until]);

// Filed on 4 March: the ninetieth day is 2 June.
describe('a clock that stands (risks 18 and 22)', () => {
  it('keeps its sign where it had run out before it was paused, and not where it was paused on its last day', () => {
    expect(clocks(suspendedOn(before('submit-report')(), '2026-06-03'), 22)).toEqual([['2026-06-03', null]]);
    expect(clocks(suspendedOn(before('submit-report')(), '2026-06-02'), 22)).toEqual([]);
  });
  // Seized on 25 March: thirty days end on Friday 24 April.
  it('keeps the sign of goods that were sent to be tested after their period was over (PR Art.38)', () => {
    const tested = (day: string) =>
      before('submit-report', {}, 'seized')().when(
        'commission-test',
        {
          body: '某检验院',
          accredited: true,
          subject: '指标',
          commissionedOn: day,
          periodEndsOn: '2026-06-30',
          measure: 1,
          periodToldOn: day,
        },
        'wang',
        day,
      ).after;
    expect(clocks(tested('2026-04-25'), 18)).toEqual([['2026-04-25', null]]);
    // Told on the last day, the period stops the seizure to its end and no longer (ACL Art.25(3)).
    expect(clocks(tested('2026-04-24'), 18)).toEqual([['2026-07-01', null]]);
  });
  it('begins on the day after the last day, as every clock: a test that was to end on 25 March', () => {
    const sign = signs(before('record-test-result', {}, 'measures')(), 18).find(
      ({ detail }) => detail.code === 'test-beyond-period',
    );
    expect(sign).toMatchObject({ since: '2026-03-26', until: null, officers: ['wang', 'li'] });
  });
});

describe('risk 21: suspension without end, delay (恶意中止、拖延)', () => {
  // Ten days are 24 May to 2 June.
  it('shows a suspension on the last ten days of the case clock, and not on the day before those', () => {
    const investigating = () => before('submit-report')();
    expect(signs(suspendedOn(investigating(), '2026-05-24'), 21)).toContainEqual(
      expect.objectContaining({
        since: '2026-05-24',
        until: null,
        officers: ['wang', 'li'],
        detail: { code: 'suspended-near-end', parameters: { on: '2026-05-24', due: '2026-06-02' } },
      }),
    );
    expect(codes(suspendedOn(investigating(), '2026-05-23'), 21)).toEqual(['suspended']);
    expect(codes(suspendedOn(investigating(), '2026-06-03'), 21)).toEqual(['suspended']);
  });
  it('keeps it when the case goes on and its clock ends later', () => {
    const resumed = suspendedOn(before('submit-report')(), '2026-05-24').when(
      'resume-case',
      { reasons: '当事人已找到' },
      'feng',
      '2026-06-20',
    );
    expect(resumed.answer).toBe('accepted');
    expect(codes(resumed.after, 21)).toEqual(['suspended-near-end']);
  });
  // Sixty days after 11 March end on 10 May.
  it('says what is wrong with a long one: nothing came of it in sixty days', () => {
    const [sign] = signs(suspendedOn(before('submit-report')(), '2026-03-11'), 21);
    expect(sign).toMatchObject({
      since: '2026-05-11',
      detail: { code: 'suspended', parameters: { from: '2026-03-11', days: 60 } },
    });
    expect(codes(whole('suspension'), 21)).toEqual([]);
  });
  // Sampled on Friday 6 March: five working days end on Friday 13 March.
  it('shows a sample that was sent to be tested on the sixth working day, and not on the fifth', () => {
    const sample = sampleOf('2026-03-06');
    const commissioned = (day: string) => {
      const test = {
        body: '某检验院',
        accredited: true,
        subject: '指标',
        commissionedOn: day,
        periodEndsOn: '2026-04-30',
      };
      const sampled = before('submit-report')().when('take-sample', sample, 'wang', '2026-03-09');
      expect(sampled.answer).toBe('accepted');
      return sampled.after.when('commission-test', test, 'wang', day).after;
    };
    expect(signs(commissioned('2026-03-16'), 21)).toEqual([
      expect.objectContaining({
        since: '2026-03-16',
        detail: {
          code: 'test-commissioned-late',
          parameters: { takenOn: '2026-03-06', on: '2026-03-16', days: 5 },
        },
      }),
    ]);
    expect(codes(commissioned('2026-03-13'), 21)).toEqual([]);
  });
});

describe('whom a sign names', () => {
  const named = (story: Story, number: number) => signs(story, number).map(({ officers }) => officers);

  it('names who verified a clue that sat, before it is filed and when others have the case', () => {
    expect(named(at('verifying'), 1)).toEqual([['wang', 'li']]);
    const filed = before('file-case')()
      .when('file-case', {}, 'feng', '2026-03-26')
      .after.when('assign-officers', { officers: ['wang', 'chen'] }, 'zhao', '2026-03-27').after;
    expect(named(filed, 1)).toEqual([['wang', 'li']]);
  });
  it('names who had a case that was late when it was handed over, and who has it where it was not', () => {
    expect(named(whole('hand-over'), 22)).toEqual([['gao', 'lin']]);
    const late = before('decline-hand-over', {}, 'hand-over')().when('confirm-hand-over', {}, 'xu', '2026-06-03');
    expect(late.answer).toBe('accepted');
    expect(named(late.after, 22)).toEqual([['wang', 'gao']]);
  });
  it('names the host for the clocks of the hearing, the officers where they owe the file (HR Art.18-22)', () => {
    expect(named(before('name-hearing-host', {}, 'hearing')(), 28)).toEqual([[]]);
    expect(named(before('hand-file-to-host', {}, 'hearing')(), 28)).toEqual([['wang', 'li']]);
    expect(named(before('fix-hearing', {}, 'hearing')(), 28)).toEqual([['jiang']]);
    expect(named(before('file-hearing-report', {}, 'hearing')(), 28)).toEqual([['jiang']]);
  });
  it('names nobody where the main head lets a referral wait (TRF Art.5)', () => {
    expect(named(before('decide-referral', {}, 'referral')(), 30)).toEqual([[]]);
  });
  it('names who took the cash until it is at the bureau (APL Art.71)', () => {
    expect(named(before('hand-in-cash', {}, 'summary')(), 34)).toEqual([['wang']]);
    const handed = before('hand-in-cash', {}, 'summary')().when(
      'hand-in-cash',
      { to: 'bureau', on: '2026-03-03', receiptNumber: 'C-2' },
      'wang',
      '2026-03-03',
    ).after;
    expect(named(handed, 34)).toEqual([[]]);
  });
});
