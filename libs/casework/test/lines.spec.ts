import { before, whole } from './rules-of.js';

describe('the lines that fixtures are made of', () => {
  it.each([
    ['ordinary', 'archived'],
    ['no-penalty', 'archived'],
    ['not-filed', 'not-filed'],
    ['extension', 'verifying'],
    ['summary', 'summary-filed'],
    ['hearing', 'decided'],
    ['suspension', 'archived'],
    ['recusal', 'investigating'],
    ['refund', 'notified'],
    ['clue-transfer', 'clue-transferred'],
    ['transfer', 'archived'],
    ['return', 'investigating'],
    ['referral', 'archived'],
    ['clue-referral', 'clue-transferred'],
    ['jurisdiction', 'archived'],
    ['goods-kept', 'investigating'],
    ['hand-over', 'investigating'],
    ['main-head', 'decided'],
  ] as const)('plays the %s line to the stage %s', (line, end) => {
    expect(whole(line).state.stage).toBe(end);
  });

  it('tells where it went wrong when an act of a line is refused', () => {
    const stopped = before('issue-notice', { review: 'other', category: 'public-interest' });
    expect(stopped).toThrow(/approve-proposal.*review-not-passed/u);
  });
});
