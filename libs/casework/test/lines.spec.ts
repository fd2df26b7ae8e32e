import { caseAt, wholeCase } from '../src/testing/stages.js';
import { law } from './law.js';

describe('the lines that fixtures are made of', () => {
  it.each([
    ['ordinary', 'archived'],
    ['no-penalty', 'archived'],
    ['not-filed', 'not-filed'],
    ['extension', 'verifying'],
    ['summary', 'summary-filed'],
  ] as const)('plays the %s line to the stage %s', (line, end) => {
    expect(wholeCase(law, line).state.stage).toBe(end);
  });

  it('tells where it went wrong when an act of a line is refused', () => {
    expect(() => caseAt(law, 'archived', { review: 'other', category: 'public-interest' })).toThrow(
      /approve-proposal.*review-not-passed/u,
    );
  });
});
