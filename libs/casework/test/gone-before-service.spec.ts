import { servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { codes } from './risks-of.js';
import { before } from './rules-of.js';
import { decidedFor, notified, ofCompany, ofDirector, stages } from './two-parties.js';

type Step = readonly [action: string, body: object, by: string, on: string];

const after = (story: Story, steps: readonly Step[]): Story =>
  steps.reduce((so, [action, body, by, on]) => {
    const outcome = so.when(action, body, by as never, on);
    expect([action, outcome.answer]).toEqual([action, 'accepted']);
    return outcome.after;
  }, story);

/** A sole trader, decided and not served. */
const decided = before('serve-decision');
const died = { ground: 'person-died', reasons: '当事人死亡，没有权利义务承受人' };
const terminating = (on: string, body: object = {}): Step[] => [
  ['propose-termination', { ...died, ...body }, 'wang', on],
  ['endorse-proposal', { opinion: '同意', ...body }, 'zhao', on],
  ['terminate-case', { ...body }, 'feng', on],
];

describe('a party that is no more when the decision is made and not served (PR Art.47, 77; APL Art.61)', () => {
  it('ends the case: a decision that reached nobody has no effect, and the file is closed', () => {
    const ended = after(decided(), terminating('2026-04-22'));
    expect(ended.state).toMatchObject({
      stage: 'terminated',
      termination: { ground: 'person-died', on: '2026-04-22' },
    });
    const closed = after(ended, [
      ['propose-closing', { ground: 'terminated', summary: '当事人死亡，终止调查' }, 'wang', '2026-04-23'],
      ['endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-23'],
      ['close-case', {}, 'feng', '2026-04-23'],
    ]);
    expect(closed.state).toMatchObject({ stage: 'closed' });
    // Nobody was to be served after the end: no sign of a late service (risk 32).
    expect(codes(closed, 32)).toEqual([]);
  });

  it('is proposed on no other ground, nor of an enterprise for a person', () => {
    const asked = (ground: string) =>
      decided().when('propose-termination', { ...died, ground }, 'wang', '2026-04-22').answer;
    expect([asked('other'), asked('organisation-ended')]).toEqual(['decision-stands', 'ground-of-another-party']);
  });

  it('may be refused, and the decision is served then', () => {
    const proposed = after(decided(), terminating('2026-04-22').slice(0, 1));
    const returned = after(proposed, [['return-proposal', { reasons: '有继承人' }, 'feng', '2026-04-22']]);
    expect(returned.state).toMatchObject({ stage: 'decided', proposal: null });
    expect(returned.when('return-proposal', { reasons: '重新处理' }, 'feng', '2026-04-22').answer).toBe('no-proposal');
  });

  it('does not keep the file of the others open: each is ended, and all are closed together', () => {
    let story = decidedFor(notified(), 1, ofCompany, '2026-04-17');
    story = decidedFor(story, 2, ofDirector, '2026-04-21');
    const ended = after(story, terminating('2026-04-22', { forParty: 2 }));
    expect(stages(ended)).toEqual(['decided', 'terminated']);
    const paid = { amount: 2_000_000, paidOn: '2026-04-24', receiptNumber: 'R-1', channel: 'bank' };
    const shown = {
      publishedOn: '2026-04-24',
      channel: '国家企业信用信息公示系统',
      redactions: [{ part: '身份证号码、住址', ground: 'personal-information' }],
    };
    const performed = after(ended, [
      ['serve-decision', { ...servedOn('2026-04-22'), forParty: 1 }, 'wang', '2026-04-22'],
      ['record-payment', { ...paid, forParty: 1 }, 'wang', '2026-04-24'],
      ['publish-decision', { ...shown, forParty: 1 }, 'wang', '2026-04-24'],
    ]);
    expect(stages(performed)).toEqual(['performed', 'terminated']);
    const closed = after(performed, [
      ['propose-closing', { ground: 'performed', summary: '已缴清；另一当事人死亡' }, 'wang', '2026-04-25'],
      ['endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-25'],
      ['close-case', {}, 'feng', '2026-04-25'],
    ]);
    expect(stages(closed)).toEqual(['closed', 'closed']);
  });

  it('waits where the decision is shown to the public (PR Art.63)', () => {
    const shown = {
      publishedOn: '2026-04-21',
      channel: '国家企业信用信息公示系统',
      redactions: [{ part: '身份证号码、住址', ground: 'personal-information' }],
    };
    const published = decided().when('publish-decision', shown, 'wang', '2026-04-21');
    expect(published.answer).toBe('accepted');
    expect(published.after.when('propose-termination', died, 'wang', '2026-04-22').answer).toBe('decision-stands');
  });
});
