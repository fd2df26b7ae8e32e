import type { CaseFact } from '#casework';
import type { CaseData, CaseStep, HistoryEntry } from '../src/case/case-query.js';
import { railOf } from '../src/case/rail.js';
import { sortSteps } from '../src/case/sort-steps.js';
import { standingOfStep } from '../src/case/standing-of-step.js';
import { shownOf } from '../src/case/timeline.js';
import { presentMinute, sayDay, sayInstant, sayMoney } from '../src/kit/say.js';
import { workingDaysLeft } from '../src/kit/working-days.js';
import { addressOf, placeIn } from '../src/replay/replay-url.js';

const event = (place: number, type: string, occurredAt = '2026-03-02T01:00:00.000Z'): HistoryEntry =>
  ({ place, number: place, type, occurredAt }) as unknown as HistoryEntry;
const refusal = (place: number): HistoryEntry => ({ place, refused: {} }) as unknown as HistoryEntry;

describe('The way of a case', () => {
  it('shows when each stage was reached last, and what is still to come', () => {
    const rail = railOf([event(1, 'ClueRegistered'), event(2, 'CaseFiled', '2026-03-04T01:00:00.000Z')]);
    expect(rail.filter(({ on }) => on !== null).map(({ stage }) => stage)).toEqual(['clue', 'investigating']);
    expect(rail.at(-1)).toEqual({ stage: 'archived', on: null });
  });

  it('is a short one where the penalty was decided on the spot', () => {
    const rail = railOf([event(1, 'ClueRegistered'), event(2, 'SummaryPenaltyDecided')]);
    expect(rail.map(({ stage }) => stage)).toEqual(['clue', 'summary', 'summary-filed']);
  });
});

describe('The short view of the timeline', () => {
  const history = [event(1, 'ClueRegistered'), event(2, 'ProposalEndorsed'), refusal(3)];
  it('keeps what was refused', () => expect(shownOf(history, 'main').map(({ place }) => place)).toEqual([1, 3]));
  it('has a view of refusals alone, and one of everything', () => {
    expect(shownOf(history, 'refused').map(({ place }) => place)).toEqual([3]);
    expect(shownOf(history, 'everything')).toEqual(history);
  });
});

describe('Next steps', () => {
  const step = (action: string, allowed: boolean, code?: string): CaseStep =>
    ({ action, allowed, reason: code === undefined ? null : { code } }) as unknown as CaseStep;

  it('show what takes the case on first, in the order of the procedure, and not what is done', () => {
    const sorted = sortSteps(
      [
        step('link-case', true),
        step('record-performance', true),
        step('record-payment', true),
        step('publish-decision', false, 'nothing-to-do'),
        step('send-demand', false, 'missing-before'),
      ],
      'executing',
    );
    expect(sorted.main.map(({ action }) => action)).toEqual(['record-payment', 'record-performance']);
    expect(sorted.possible.map(({ action }) => action)).toEqual(['link-case']);
    expect(sorted.waiting).toEqual([]);
    expect(sorted.notYet.map(({ action }) => action)).toEqual(['send-demand']);
  });
});

describe('Next steps beside a proposal that waits', () => {
  const step = (action: string, allowed: boolean): CaseStep =>
    ({ action, allowed, reason: null }) as unknown as CaseStep;
  const before = (matter: string, endorsedBy: string | null) =>
    standingOfStep({ proposal: { matter, endorsedBy } } as unknown as CaseData['state']);
  const acts = (steps: readonly CaseStep[]) => steps.map(({ action }) => action);

  it('are the opinion first, then the approval: what was done before leads on no more', () => {
    const all = [step('record-verification', true), step('endorse-proposal', false), step('file-case', false)];
    const unsigned = sortSteps(all, 'verifying', before('filing', null));
    expect([acts(unsigned.main), acts(unsigned.waiting)]).toEqual([[], ['endorse-proposal']]);
    const signed = sortSteps(all, 'verifying', before('filing', 'zhao'));
    expect([acts(signed.main), acts(signed.waiting)]).toEqual([[], ['file-case']]);
    expect(acts(signed.possible)).toEqual(['record-verification']);
  });

  it('go on beside a longer time that is asked for', () => {
    const all = [step('record-questioning', true), step('approve-extension', false)];
    const sorted = sortSteps(all, 'investigating', before('extension', 'zhao'));
    expect([acts(sorted.main), acts(sorted.waiting)]).toEqual([['record-questioning'], ['approve-extension']]);
  });
});

describe('What does not lead on', () => {
  const all = (actions: readonly string[]): CaseStep[] =>
    actions.map((action) => ({ action, allowed: false, reason: null }) as unknown as CaseStep);
  const ahead = (state: object, actions: readonly string[]): string[] => {
    const { stage } = state as CaseData['state'];
    const { waiting } = sortSteps(all(actions), stage, standingOfStep(state as CaseData['state']));
    return waiting.map(({ action }) => action);
  };
  const penalty = { warning: true, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };
  const notified = (outcome: string, category = 'none') => ({
    stage: 'notified',
    investigation: { officers: ['wang', 'li'] },
    review: { category, report: { handling: { outcome, penalty: { ...penalty, warning: outcome === 'penalty' } } } },
    notice: { issued: { hearingRight: false }, statements: [], waiver: null, windowLapsed: '2026-03-09' },
    discussion: null,
  });
  const decisions = ['record-collective-discussion', 'decide-penalty', 'decide-no-penalty'];

  it('is the decision that the report does not propose (PR Art.60)', () => {
    expect(ahead(notified('penalty'), decisions)).toEqual(['decide-penalty']);
    expect(ahead(notified('no-penalty'), decisions)).toEqual(['decide-no-penalty']);
  });

  it('is the discussion of a case without a legal review, and one that was held (PR Art.60(2))', () => {
    const major = notified('penalty', 'required-by-law');
    expect(ahead(major, decisions)).toEqual(['record-collective-discussion', 'decide-penalty']);
    expect(ahead({ ...major, discussion: {} }, decisions)).toEqual(['decide-penalty']);
  });

  it('is what was found already, and an opinion where nothing is proposed', () => {
    const acts = ['record-inspection', 'record-questioning', 'collect-evidence', 'submit-report', 'endorse-proposal'];
    const investigating = (inspections: object[]) => ({
      stage: 'investigating',
      proposal: null,
      investigation: { officers: ['wang', 'li'], inspections, questionings: [], evidence: inspections },
    });
    expect(ahead(investigating([]), acts)).toEqual(acts.slice(0, 4));
    expect(ahead(investigating([{}]), acts)).toEqual(['record-questioning', 'submit-report']);
  });
});

describe('Days and sums as people read them', () => {
  it('count the working days that are left, without the days off', () => {
    // Thursday; Saturday and Sunday are off, and Friday is a holiday.
    const calendar = { today: '2026-04-30', soon: '2026-05-07', until: '2026-06-30', yearsWithoutNotice: [] };
    const daysOff = ['2026-05-01', '2026-05-02', '2026-05-03'];
    expect(workingDaysLeft({ ...calendar, daysOff }, '2026-05-04')).toBe(1);
    expect(workingDaysLeft({ ...calendar, daysOff }, '2026-05-03')).toBe(0);
    expect(workingDaysLeft({ ...calendar, daysOff }, '2026-04-29')).toBeNull();
    expect(workingDaysLeft({ ...calendar, daysOff }, '2026-07-01')).toBeNull();
  });

  it('are typed as now in China at a touch', () => {
    expect(presentMinute(new Date('2026-03-02T16:30:59.000Z'))).toBe('2026-03-03 00:30');
  });

  it('are written in the language of the reader', () => {
    expect(sayDay('2026-03-03', 'zh-CN')).toBe('2026年3月3日');
    expect(sayDay('2026-03-03', 'en')).toBe('3 March 2026');
    expect(sayInstant('2026-03-02T16:30:00.000Z', 'zh-CN')).toBe('2026年3月3日 00:30');
    expect(sayMoney(123_456_789)).toBe('1,234,567.89');
    expect(sayMoney(5)).toBe('0.05');
    expect(sayMoney(-150)).toBe('-1.50');
  });
});

describe('The place of a replay', () => {
  /** 27 events, one a day from 1 March on; the fifth is the decision. */
  const facts = Array.from({ length: 27 }, (_, place) => {
    const at = `2026-03-${String(place + 1).padStart(2, '0')}T02:00:00.000Z`;
    return { type: place === 4 ? 'PenaltyDecided' : 'StageNoted', occurredAt: at, recordedAt: at, data: {} };
  }) as unknown as readonly CaseFact[];

  it('may be the end of a day, an instant or a named act, as in the API and on the command line', () => {
    const at = (point: string) => placeIn(new URLSearchParams({ at: point }), facts).at;
    expect([at('decision'), at('2026-03-09'), at('2026-03-09T01:59:00Z'), at('2026-02-01')]).toEqual([5, 9, 8, 0]);
    expect([at('hearing'), at('2026-13-01')]).toEqual([27, 27]);
  });

  it('stands in the address, and is the end where the address names none that there is', () => {
    expect(placeIn(new URLSearchParams('at=3&with=9'), facts)).toEqual({ at: 3, with: 9, as: 'known' });
    expect(placeIn(new URLSearchParams(''), facts)).toEqual({ at: 27, with: null, as: 'known' });
    expect(placeIn(new URLSearchParams('at=99&with=x&as=y'), facts)).toEqual({ at: 27, with: null, as: 'known' });
    expect(placeIn(new URLSearchParams('at=3&as=true'), facts)).toEqual({ at: 3, with: null, as: 'true' });
    expect(addressOf({ at: 3, with: null, as: 'true' })).toEqual({ at: '3', as: 'true' });
    expect(addressOf({ at: 3, with: 9, as: 'known' })).toEqual({ at: '3', with: '9' });
  });
});
