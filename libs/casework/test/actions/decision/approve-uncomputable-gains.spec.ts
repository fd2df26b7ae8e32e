import type { Handling } from '../../../src/events/investigation.js';
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
    { state: { investigation: { gainsUncomputable: { by: 'qian' } } } },
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
  const reported = (handling: Handling) =>
    before('submit-report', {}, 'main-head')().when('submit-report', report(handling), 'wang', '2026-04-01').answer;
  const { facts, penalty } = withoutGains;

  it('refuses gains of 0, which is a false statement, and taking more than the part that is known', () => {
    for (const handling of [
      { ...withoutGains, facts: { ...facts, illegalGains: 0 } },
      { ...withoutGains, penalty: { ...penalty, confiscatedGains: 1 } },
      { ...withoutGains, facts: { ...facts, illegalGains: 30_000 }, penalty: { ...penalty, confiscatedGains: 30_001 } },
    ])
      expect(reported(handling)).toBe('gains-contradict');
  });

  it('lets no report after it say that there were none: a false 0 (ILL Art.14)', () => {
    const found = before('submit-report', {}, 'main-head')().when(
      'approve-uncomputable-gains',
      { inquiry: '经充分调查', reasons: '账册灭失' },
      'qian',
      '2026-04-01',
    ).after;
    const none = { ...withoutGains, facts: { ...facts, gainsUncomputable: false, illegalGains: 0 } };
    const submitted = (handling: Handling) =>
      found.when('submit-report', report(handling), 'wang', '2026-04-01').answer;
    expect(submitted(none)).toBe('gains-contradict');
    expect(submitted(withoutGains)).toBe('accepted');
  });

  it('lets the part be stated that can be computed (ILL Art.14(2))', () => {
    expect(reported({ ...withoutGains, facts: { ...facts, illegalGains: 30_000 } })).toBe('accepted');
  });
});
