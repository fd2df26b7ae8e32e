import type { CaseEvent } from '../src/events/catalogue.js';
import { lightFine, servedOn, terms } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { before } from './rules-of.js';
import { saidInstead } from './said.js';
import { company, director, ofDirector, notified as twoNotified } from './two-parties.js';

/*
 * What the party was told is what is decided on (APL Art.44, 62; PR Art.54, 56, 57): a report or a party that is
 * corrected afterwards goes back and is told anew, with the right to a hearing of then (APL Art.63, 64; HR Art.5).
 */

const correct = (story: Story, type: CaseEvent['type'], field: string, right: string | number, on = '2026-04-18') => {
  const event = story.file.facts.findLastIndex((fact) => fact.type === type) + 1;
  const outcome = story.when(
    'correct-entry',
    { event, field, wrong: '见原记录', right: String(right), why: '录入错误' },
    'wang',
    on,
  );
  expect([field, outcome.answer]).toEqual([field, 'accepted']);
  return outcome.after;
};

const proposed = { handling: lightFine, reasons: '事实清楚' };
const on = '2026-04-20';

/** Notified on 9 April, the window over on 16 April. */
const notified = (): Story => before('propose-decision')();

const propose = (story: Story, handling: object = lightFine, forParty = {}) =>
  story.when('propose-decision', { ...proposed, handling, ...forParty }, 'wang', on);

/** Proposed and endorsed before the correction: the last word is the decision's. */
const decide = (story: Story) => story.when('decide-penalty', terms, 'feng', on);
const endorsed = (): Story => before('decide-penalty')();

describe('What the notice told and a correction changed', () => {
  it('is not decided on: with who the party is the line of the hearing moves, either way (APL Art.63, 64; HR Art.5)', () => {
    for (const kind of ['company', 'natural_person']) {
      const { refusal } = propose(correct(notified(), 'ClueRegistered', 'party.kind', kind));
      expect(refusal).toMatchObject({ code: 'notice-no-longer-fits', parameters: { changed: ['kind'] } });
    }
  });

  it('is not decided on when it was proposed already', () => {
    const { refusal } = decide(correct(endorsed(), 'ClueRegistered', 'party.kind', 'company', on));
    expect(refusal?.code).toBe('notice-no-longer-fits');
    expect(decide(endorsed()).answer).toBe('accepted');
  });

  it.each([
    ['factsAndEvidence', 'factsAndEvidence', '当事人另于2026年1月销售假酒300瓶'],
    ['violated', 'violated', '《广告法》第九条'],
    ['nature', 'nature', '违反广告法'],
    ['handling.facts.goodsValue', 'facts', 2_000_000],
    ['handling.penalty.fine', 'penalty', 900_000],
    ['handling.basisId', 'basisId', 'fsl-125-1-1'],
    ['handling.discretionReasons', 'discretionReasons', '当事人拒不改正，情节严重'],
  ])('is not decided on: the report says otherwise in %s (APL Art.44; PR Art.54, 56)', (field, changed, right) => {
    const { refusal } = decide(correct(endorsed(), 'InvestigationReported', field, right, on));
    expect(refusal).toMatchObject({ code: 'notice-no-longer-fits', parameters: { changed: [changed] } });
    expect(saidInstead(refusal)).toContain('serve a new notice');
  });

  it('is decided on once more when it was corrected back to what was told', () => {
    const wrong = correct(endorsed(), 'InvestigationReported', 'nature', '违反广告法', on);
    expect(decide(correct(wrong, 'InvestigationReported', 'nature', '违反食品安全法', on)).answer).toBe('accepted');
  });

  it('may have a slip of the pen righted (APL Art.75)', () => {
    const after = correct(
      correct(endorsed(), 'InvestigationReported', 'factsAndEvidence', '标签不附，有笔录和票据为证', on),
      'InvestigationReported',
      'course',
      '检查、询问、取证',
      on,
    );
    expect(decide(after).answer).toBe('accepted');
  });

  it('is told anew after the report went back, and then decided on (PR Art.54, 56, 57)', () => {
    const corrected = correct(notified(), 'ClueRegistered', 'party.kind', 'company', '2026-04-17');
    const { after, answer } = corrected.when('return-proposal', { reasons: '当事人类型有误' }, 'feng', '2026-04-17');
    expect([answer, after.state.stage]).toEqual(['accepted', 'investigating']);
  });
});

describe('What was corrected before the party is told', () => {
  const reviewed = (): Story => before('approve-proposal')();

  it('is not approved as it was reviewed (PR Art.54, 56)', () => {
    const after = correct(reviewed(), 'InvestigationReported', 'handling.facts.goodsValue', 90_000, '2026-04-08');
    expect(after.when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08').answer).toBe(
      'review-no-longer-fits',
    );
    expect(after.when('return-proposal', { reasons: '货值有误' }, 'feng', '2026-04-08').answer).toBe('accepted');
  });

  it('and after the approval is not decided on though the notice was served all the same', () => {
    const written = before('serve-notice')();
    const wrong = correct(
      written,
      'InvestigationReported',
      'factsAndEvidence',
      '当事人另有销售假酒的行为',
      '2026-04-08',
    );
    const told = wrong.when('serve-notice', servedOn('2026-04-09'), 'wang', '2026-04-09').after;
    expect(propose(told).answer).toBe('notice-no-longer-fits');
  });
});

describe('With several parties', () => {
  it('the decision on the other one goes on (APL Art.44)', () => {
    const after = correct(
      twoNotified(),
      'InvestigationReported',
      'handling.parties.0.party.kind',
      'individual_business',
    );
    const ofFirst = {
      ...lightFine,
      penalty: { ...lightFine.penalty, confiscatedGains: 0, fine: 2_000_000 },
      tier: 'general',
    };
    expect(propose(after, ofFirst, { forParty: 1 }).answer).toBe('accepted');
    expect(propose(after, ofDirector, { forParty: 2 }).answer).toBe('notice-no-longer-fits');
  });

  it('a handling of one party that its report could not have is marked (食品安全法实施条例75)', () => {
    const ofPerson = {
      ...lightFine,
      basisId: 'fslr-75',
      facts: { personIncomeLastYear: 400_000, intentional: true },
      penalty: { ...lightFine.penalty, confiscatedGains: 0, fine: 400_000 },
    };
    const answering = { ...director, responsibleAs: 'person-in-charge' };
    const handling = { ...lightFine, parties: [{ party: answering, handling: ofPerson }] };
    const story = played(law, upToReview({ party: company, handling }));
    for (const [field, right, code] of [
      ['handling.parties.0.party.kind', 'company', 'responsible-is-no-person'],
      ['handling.parties.0.handling.facts.personIncomeLastYear', 30_000, 'above-maximum'],
    ] as const) {
      const { events } = story.when(
        'correct-entry',
        {
          event: story.file.facts.findLastIndex(({ type }) => type === 'InvestigationReported') + 1,
          field,
          wrong: 'x',
          right: String(right),
          why: '录入错误',
        },
        'wang',
        '2026-04-18',
      );
      expect(events[0]?.data).toMatchObject({ irregular: { action: 'submit-report', code } });
    }
  });
});

describe('Limitation and the law in force at the decision', () => {
  const ended = (on: string): Story => correct(endorsed(), 'FilingProposed', 'violationEndedOn', on, '2026-04-20');

  it('are asked on the day as it was corrected: the two years were over when the clue came (APL Art.36)', () => {
    // Until 1 March 2026, a Sunday; the clue came on 2 March.
    expect(decide(ended('2023-01-01')).answer).toBe('limitation-expired');
    expect(propose(correct(notified(), 'FilingProposed', 'violationEndedOn', '2023-01-01')).answer).toBe(
      'limitation-expired',
    );
    expect(decide(ended('2025-01-01')).answer).toBe('accepted');
  });

  it('and nothing is decided on a basis that was in force on neither day (APL Art.37)', () => {
    const story = before('decide-penalty')();
    const { state } = correct(story, 'FilingProposed', 'violationEndedOn', '2024-12-31', '2026-04-20');
    expect(state).toMatchObject({ investigation: { filing: { violationEndedOn: '2024-12-31' } } });
  });
});

describe('The party of a decision that was made', () => {
  const decided = (): Story => before('record-payment')();
  const attempt = (story: Story, field: string, right: string) =>
    story.when('correct-entry', { event: 1, field, wrong: '见原记录', right, why: '录入错误' }, 'wang', '2026-04-24');

  it('is no other party and of no other kind (APL Art.57, 75(2))', () => {
    for (const [field, right] of [
      ['party.name', '完全无关公司'],
      ['party.kind', 'company'],
    ] as const)
      expect(attempt(decided(), field, right).answer).toBe('party-decided-on');
  });

  it('may have a slip of its name righted', () => {
    const [clue] = decided().file.facts;
    const name = clue?.type === 'ClueRegistered' ? clue.data.party.name : '';
    expect(attempt(decided(), 'party.name', `${name.slice(0, -1)}铺`).answer).toBe('accepted');
  });
});

describe('What was corrected between the approval and the notice (PR Art.54, 56, 57)', () => {
  const fined = (story: Story) =>
    correct(story, 'InvestigationReported', 'handling.penalty.fine', 900_000, '2026-04-08');

  it('is not told: the head takes the approval back, and it is reviewed and approved anew', () => {
    const changed = fined(before('issue-notice')());
    expect(changed.when('issue-notice', {}, 'wang', '2026-04-08').answer).toBe('review-no-longer-fits');
    const back = changed.when('return-proposal', { reasons: '报告已更正' }, 'feng', '2026-04-08').after;
    expect(back.state.stage).toBe('investigating');
  });

  it('is taken back also when the notice is written and not served yet', () => {
    const written = fined(before('serve-notice')());
    const back = written.when('return-proposal', { reasons: '报告已更正' }, 'feng', '2026-04-09').after;
    expect(back.state.stage).toBe('investigating');
    const again = upToReview({}).slice(-4);
    const reviewed = again.reduce(
      (story, each) => story.when(each.action, each.body, each.by, '2026-04-10').after,
      back,
    );
    const approved = reviewed.when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-10').after;
    expect(approved.when('issue-notice', {}, 'wang', '2026-04-10').answer).toBe('accepted');
  });

  it('may be served where it had been handed over already, and is not decided on', () => {
    const written = fined(before('serve-notice')());
    expect(written.when('serve-notice', servedOn('2026-04-09'), 'wang', '2026-04-09').answer).toBe('accepted');
  });
});
