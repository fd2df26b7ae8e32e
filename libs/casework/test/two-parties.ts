import type { Party } from '../src/events/clue.js';
import type { CaseState } from '../src/state/case-state.js';
import { linesOf } from '../src/state/lines.js';
import { lightFine, nothing, servedOn, terms } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

/*
 * A company and its director are punished for one matter: 20,000 and 6,000 yuan. Who gets which notice, window,
 * decision and money line follows from APL Art.44, 57, 62 and PR Art.57, 72; the fines lie inside 食品安全法125(1)(2).
 */

export const company: Party = { kind: 'company', name: '清河某食品有限公司' };
export const director: Party = { kind: 'natural_person', name: '张某（虚构）' };

export const ofCompany = { ...lightFine, penalty: { ...nothing, fine: 2_000_000 }, tier: 'general' };
export const ofDirector = { ...lightFine, penalty: { ...nothing, fine: 600_000 } };

/** Reported for both parties, reviewed and approved on 8 April. */
export const approved = (): Story => {
  const handling = { ...ofCompany, parties: [{ party: director, handling: ofDirector }] } as never;
  const story = played(law, upToReview({ party: company, handling }));
  return story.when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08').after;
};

export const stages = ({ state }: { state: CaseState }): string[] => linesOf(state).map(({ stage }) => stage);

/** Both notices are served: on the company on 9 April, on the person on 13 April. */
export const notified = (): Story =>
  [
    { action: 'issue-notice', body: { forParty: 1 }, on: '2026-04-08' },
    { action: 'issue-notice', body: { forParty: 2 }, on: '2026-04-08' },
    { action: 'serve-notice', body: { ...servedOn('2026-04-09'), forParty: 1 }, on: '2026-04-09' },
    { action: 'serve-notice', body: { ...servedOn('2026-04-13'), forParty: 2 }, on: '2026-04-13' },
  ].reduce((story, { action, body, on }) => {
    const outcome = story.when(action, body, 'wang', on);
    expect([action, outcome.answer]).toEqual([action, 'accepted']);
    return outcome.after;
  }, approved());

export const decidedFor = (story: Story, forParty: number, handling: object, on: string): Story =>
  [
    { action: 'propose-decision', by: 'wang', body: { handling, reasons: '事实清楚', forParty } },
    { action: 'endorse-proposal', by: 'zhao', body: { opinion: '同意', forParty } },
    { action: 'decide-penalty', by: 'feng', body: { ...terms, forParty } },
  ].reduce((before, { action, by, body }) => {
    const outcome = before.when(action, body, by as never, on);
    expect([action, outcome.answer]).toEqual([action, 'accepted']);
    return outcome.after;
  }, story);
