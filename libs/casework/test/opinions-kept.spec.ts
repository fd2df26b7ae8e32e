import { invalidFields } from '#casework';
import { caseActs } from '../src/steps/case-acts.js';
import type { Story } from '../src/testing/given.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { before } from './rules-of.js';

/*
 * A head writes an opinion on the form (#7, #8, #43, #53 have a part for each of the two heads), and it stands there
 * under the signature: nobody's words are lost, and nobody signs words of another.
 */

const words = '同意，限三十日办结。';

/** Acts whose form has room for an opinion. */
const asksOpinion = new Set(
  caseActs
    .filter(({ act }) => !invalidFields(act.body, { opinion: words }).some(({ field }) => field === 'opinion'))
    .map(({ act }) => act.name),
);

/** Every such act where a line of the procedure does it, with the case just before it. */
const occasions = lineNames.flatMap((line) => {
  const counts = new Map<string, number>();
  return actsOf(line).flatMap((act) => {
    const time = (counts.get(act.action) ?? 0) + 1;
    counts.set(act.action, time);
    return asksOpinion.has(act.action) ? [{ line, time, act }] : [];
  });
});

const opinionsIn = (story: Story): unknown[] =>
  story.file.facts.map(({ data }) => ('opinion' in data ? data.opinion : undefined));

describe('The opinion of who decides', () => {
  it.each([...asksOpinion])('%s is done in some line of the procedure', (name) => {
    expect(occasions.map(({ act }) => act.action)).toContain(name);
  });

  it('may be written on every approval of forms #7, #8, #43 and #53', () => {
    expect([...asksOpinion]).toEqual(
      expect.arrayContaining([
        'file-case',
        'decline-filing',
        'approve-extension',
        'suspend-case',
        'terminate-case',
        'approve-transfer',
        'approve-measure',
        'approve-proposal',
        'decide-penalty',
        'decide-no-penalty',
        'grant-deferral',
        'close-case',
        'endorse-proposal',
        'endorse-measure',
      ]),
    );
  });

  it.each(occasions)(
    'is in the record of $act.action ($line, $time)',
    ({ line, time, act: { action, body, by, on } }) => {
      const story = before(action, {}, line, time)();
      const outcome = story.when(action, { ...body, opinion: words }, by, on);
      expect(outcome.answer).toBe('accepted');
      expect(opinionsIn(outcome.after).at(-1)).toBe(words);
    },
  );

  it.each(occasions.filter(({ act }) => !('opinion' in act.body)))(
    'may be left out of $act.action ($line, $time)',
    ({ line, time, act: { action, body, by, on } }) => {
      const { after, answer } = before(action, {}, line, time)().when(action, body, by, on);
      expect(answer).toBe('accepted');
      expect(opinionsIn(after).at(-1)).toBeUndefined();
    },
  );
});
