import { discussionOn, lightFine } from '../src/testing/bodies.js';
import { ordinaryLine, type Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

/*
 * PR Art.60(2) and APL Art.57(2) have the heads discuss before the decision, and no text says whether before or after
 * the notice (docs/procedure.md §9, 12). What the party says after it they did not know (PR Art.58, 60; APL Art.45).
 */
const named = (name: string) => (act: Act) => act.action === name;
const line = () =>
  ordinaryLine({ category: 'public-interest' }).filter((act) => !named('record-collective-discussion')(act));

/** Discussed on the day of an act and right before it; then all up to the decision but what is left out. */
const discussedBefore = (action: string, ...leftOut: string[]) => {
  const acts = line().filter((act) => !leftOut.includes(act.action));
  const place = acts.findIndex(named(action));
  const before = acts[place];
  const decides = acts.findIndex(named('decide-penalty'));
  if (before === undefined) throw new Error(`No ${action}`);
  const discussion: Act = {
    on: before.on,
    by: 'feng',
    action: 'record-collective-discussion',
    body: discussionOn(before.on, lightFine),
  };
  const story = played(law, [...acts.slice(0, place), discussion, ...acts.slice(place, decides)]);
  const { body, by, on } = acts[decides] ?? before;
  return { story, decide: (from = story) => from.when('decide-penalty', body, by, on) };
};

describe('A discussion of the heads before the notice (PR Art.60(2); APL Art.57(2))', () => {
  const silent = ['record-statement', 'record-recheck'];

  it.each(['approve-proposal', 'issue-notice', 'serve-notice'])(
    'holds where it was held before %s and the party said nothing',
    (action) => {
      const { story, decide } = discussedBefore(action, ...silent);
      expect(story.state).toMatchObject({ stage: 'notified', discussion: { beforeNotice: true } });
      expect(decide().recorded).toEqual(['PenaltyDecided']);
    },
  );

  it('is held anew once the party said something, though it did so the same day (PR Art.58; APL Art.45)', () => {
    const { story, decide } = discussedBefore('serve-notice');
    expect(decide().answer).toBe('discussed-too-early');
    const again = story.when(
      'record-collective-discussion',
      discussionOn('2026-04-17', lightFine),
      'feng',
      '2026-04-17',
    );
    expect(again.answer).toBe('accepted');
    expect(decide(again.after).recorded).toEqual(['PenaltyDecided']);
  });

  it('is missing where the report went back and was reviewed again', () => {
    const { story } = discussedBefore('issue-notice', ...silent);
    // The proposed decision first, then the report.
    const once = story.when('return-proposal', { reasons: '补充调查' }, 'feng', '2026-04-17').after;
    const back = once.when('return-proposal', { reasons: '补充调查' }, 'feng', '2026-04-17').after;
    expect(back.state.stage).toBe('investigating');
    expect(JSON.stringify(back.state)).not.toContain('beforeNotice');
  });
});
