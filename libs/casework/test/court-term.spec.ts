import { clocksOf, type CaseClock } from '#casework';
import type { LegalDate } from '../src/deadlines/index.js';
import { application } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

const clocks = ({ state }: Story): Record<string, CaseClock> =>
  Object.fromEntries(clocksOf(state, law).map((clock) => [clock.id, clock]));
const brief = (story: Story, name: string) => {
  const clock = clocks(story)[name];
  return clock === undefined ? undefined : [clock.start, clock.due, clock.stoppedOn];
};

describe('the time for the court, and the party’s own before it', () => {
  it('stand still for the court while the execution is paused, and begin where it goes on (ACL Art.39, 53) [M]', () => {
    const pause = (on: LegalDate, story = before('record-payment')()) =>
      story.when('pause-execution', { ground: 'real-difficulty', reasons: '停业' }, 'feng', on).after;
    const resumed = (on: LegalDate, story: Story) =>
      story.when('resume-execution', { reasons: '复业' }, 'feng', on).after;
    // The six months for a suit end on 21 October 2026, the three for the court after them on 21 January 2027.
    const inTime = pause('2027-01-21');
    const resumedIn = resumed('2027-06-10', inTime);
    expect(clocks(inTime)['court-application']).toMatchObject({ start: '2026-10-21', pausedSince: '2027-01-21' });
    expect(brief(resumedIn, 'court-application')).toEqual(['2027-06-10', '2027-09-10', null]);
    // Over before the time to sue is: the pause takes nothing away. After the last day it brings nothing back.
    expect(brief(resumed('2026-08-03', pause('2026-06-01')), 'court-application')?.[0]).toBe('2026-10-21');
    const late = pause('2027-01-22');
    expect(clocks(late)['court-application']).toMatchObject({ due: '2027-01-21', pausedSince: null });
    expect(brief(resumed('2027-03-01', late), 'court-application')).toEqual(['2026-10-21', '2027-01-21', null]);
    // Paused once more before the new three months are over.
    const twice = resumed('2028-03-01', pause('2027-09-01', resumedIn));
    expect(brief(twice, 'court-application')?.slice(0, 2)).toEqual(['2028-03-01', '2028-06-01']);
    const runs = { ...law, settings: { ...law.settings, pauseMovesCourtTerm: [] } };
    const other = clocksOf(resumedIn.state, runs).find(({ id }) => id === 'court-application');
    expect([other?.start, other?.due]).toEqual(['2026-10-21', '2027-01-21']);
  });
  describe('after a review', () => {
    const reviewed = (outcome: string, applicant = 'party', more: object = {}) =>
      before('record-payment')()
        .when('record-reconsideration', { ...application, applicant }, 'wang', '2026-05-11')
        .after.when(
          'record-reconsideration-result',
          { challenge: 1, outcome, receivedOn: '2026-06-15', opinionLetter: false, ...more },
          'wang',
          '2026-06-15',
        );
    it('that ended by mediation open no time for a suit (ARL Art.73)', () => {
      const { recorded, after } = reviewed('mediated', 'party', { bureauEnforces: true });
      expect(recorded).toEqual(['ReconsiderationDecided']);
      expect(brief(after, 'suit-after-review')).toBeUndefined();
      // Nothing is left to sue over: where the bureau enforces it, the time for the court begins with the mediation.
      expect(brief(after, 'court-application')).toEqual(['2026-06-15', '2026-09-15', null]);
      expect(brief(reviewed('maintained').after, 'suit-after-review')?.slice(0, 2)).toEqual([
        '2026-06-15',
        '2026-06-30',
      ]);
    });
    it("of somebody else leave the party's own six months running (ALL Art.46; ACL Art.53)", () => {
      const { after } = reviewed('maintained', 'other');
      expect(brief(after, 'suit')).toEqual(['2026-04-21', '2026-10-21', null]);
      expect(brief(after, 'court-application')).toEqual(['2026-10-21', '2027-01-21', null]);
      expect(brief(reviewed('maintained').after, 'suit')).toEqual(['2026-04-21', '2026-10-21', application.appliedOn]);
    });
  });
});
