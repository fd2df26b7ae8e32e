import type { LegalDate } from '../src/deadlines/index.js';
import { discussionOn, lightFine, terms } from '../src/testing/bodies.js';
import { ordinaryLine } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { saidInstead } from './said.js';

/*
 * What the party says is re-checked, and what holds of it adopted, before the heads decide together on it (PR Art.58,
 * 60(1), (2); APL Art.45). The party states its case on 13 April 2026.
 */
describe('The heads discuss what was re-checked', () => {
  /** Discussed and re-checked on these days, in the order in which they are listed; then proposed and decided. */
  const decided = (...steps: ['discussed' | 'rechecked', LegalDate, object?][]) => {
    const acts = ordinaryLine();
    const stated = acts.slice(
      0,
      acts.findIndex(({ action }) => action === 'record-recheck'),
    );
    const story = steps.reduce(
      (before, [step, on, more = {}]) => {
        const outcome =
          step === 'discussed'
            ? before.when('record-collective-discussion', discussionOn(on, lightFine), 'feng', on)
            : before.when('record-recheck', { adopted: false, reasons: '已从轻', ...more }, 'wang', on);
        expect([step, outcome.answer]).toEqual([step, 'accepted']);
        return outcome.after;
      },
      played(law, stated),
    );
    return story
      .when('propose-decision', { handling: lightFine, reasons: '事实清楚' }, 'wang', '2026-04-17')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17')
      .after.when('decide-penalty', terms, 'feng', '2026-04-20');
  };

  it('and not what was re-checked a day later, or later the same day', () => {
    const late = decided(['discussed', '2026-04-14'], ['rechecked', '2026-04-15']);
    expect(late.answer).toBe('discussed-too-early');
    expect(saidInstead(late.refusal)).toContain('discuss again');
    expect(decided(['discussed', '2026-04-14'], ['rechecked', '2026-04-14']).answer).toBe('discussed-too-early');
  });

  it('after the re-check, or again after it', () => {
    expect(decided(['rechecked', '2026-04-14'], ['discussed', '2026-04-14']).answer).toBe('accepted');
    const again = decided(['discussed', '2026-04-14'], ['rechecked', '2026-04-14'], ['discussed', '2026-04-14']);
    expect(again.answer).toBe('accepted');
  });

  it('where the re-check is entered late, by the day that it names', () => {
    const named = { recheckedOn: '2026-04-14' };
    expect(decided(['discussed', '2026-04-15'], ['rechecked', '2026-04-16', named]).answer).toBe('accepted');
    expect(decided(['discussed', '2026-04-13'], ['rechecked', '2026-04-16', named]).answer).toBe('discussed-too-early');
  });
});
