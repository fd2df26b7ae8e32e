import { report } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { withoutGains } from '../../../src/testing/hand-over-lines.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('approve-uncomputable-gains 批准违法所得无法计算 (ILL Art.14)', () => {
  const { records, refuses } = rulesOf('approve-uncomputable-gains', {
    of: before('approve-uncomputable-gains', {}, 'main-head'),
    body: { inquiry: '经充分调查', reasons: '账册灭失' },
    by: 'qian',
    on: '2026-04-01',
  });

  records(
    'is for the main head alone',
    ['GainsFoundUncomputable'],
    {},
    { state: { gainsUncomputable: { by: 'qian' } } },
  );
  refuses('is given once', 'nothing-to-do', { of: before('submit-for-review', {}, 'main-head') });
  refuses('is not given by who handles the case', 'separation-of-duty', { by: alsoHolding('wang', 'main-head') });

  it('comes before the decision is proposed', () => {
    const handling = withoutGains;
    const without = at('notified');
    expect(without.when('propose-decision', { handling, reasons: '清楚' }, 'wang', '2026-04-20').answer).toBe(
      'missing-before',
    );
    expect(before('endorse-proposal', {}, 'main-head', 4)().state).toMatchObject({ proposal: { matter: 'decision' } });
  });
  it('is no ground to state or confiscate an amount all the same', () => {
    const story = before('submit-report', {}, 'main-head')();
    for (const handling of [
      { ...withoutGains, facts: { ...withoutGains.facts, illegalGains: 30_000 } },
      { ...withoutGains, penalty: { ...withoutGains.penalty, confiscatedGains: 1 } },
    ])
      expect(story.when('submit-report', report(handling), 'wang', '2026-04-01').answer).toBe('gains-contradict');
  });
});
