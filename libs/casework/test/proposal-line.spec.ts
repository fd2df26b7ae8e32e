import { proposalOf } from '#casework/state/questions';
import { awaitedBy } from '#casework/steps/proposal-line';
import { given } from '../src/testing/given.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { law } from './law.js';

/** Whatever happens next to a proposal in the lines of the procedure: its opinion, its approval, or its way back. */
const judging = new Set(['endorse-proposal', 'return-proposal']);

describe('A proposal waits for the act by which it was signed or approved in every line', () => {
  const seen = new Map<string, Set<string>>();
  for (const line of lineNames)
    actsOf(line).reduce((story, { action, body, by, on }) => {
      const proposal = proposalOf(story.state);
      const after = story.when(action, body, by, on).after;
      const next = proposalOf(after.state);
      const isJudged = proposal !== null && (next === null || next.endorsedBy !== proposal.endorsedBy);
      if (isJudged && !judging.has(action)) {
        const acts = seen.get(proposal.matter) ?? new Set();
        seen.set(proposal.matter, acts.add(action));
      }
      return after;
    }, given(law));

  it.each([...seen])('%s', (matter, acts) => {
    const awaited = awaitedBy({ matter: matter as never, endorsedBy: 'somebody' });
    expect(awaited).toEqual(expect.arrayContaining([...acts]));
  });

  it('was seen for nearly every matter', () => expect(seen.size).toBeGreaterThan(6));
});
