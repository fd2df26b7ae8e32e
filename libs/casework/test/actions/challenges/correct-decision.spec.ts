import { servedOn } from '../../../src/testing/bodies.js';
import { before, rulesOf, whole } from '../../rules-of.js';

describe('correct-decision 补正决定书 (APL Art.75)', () => {
  const { records, refuses } = rulesOf('correct-decision', {
    of: before('correct-decision', {}, 'corrected'),
    body: { ...servedOn('2026-04-24'), errors: [{ kind: 'name', wrong: '某食品点', right: '某食品店' }] },
    by: 'wang',
    on: '2026-04-24',
  });

  records(
    'names the decision and is served like it',
    ['DecisionCorrected'],
    {},
    {
      data: { decision: 'qinghe-penalty-decision-1', effectiveOn: '2026-04-24' },
      state: { stage: 'executing', decision: { handling: { penalty: { fine: 800_000 } } } },
    },
  );
  refuses('cannot be served before the decision', 'before-the-case', { but: { servedOn: '2026-04-19' } });
  refuses('needs a decision', 'missing-before', { of: () => whole('suspension'), on: '2026-05-12' });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  it('has no kind of error that would change what was decided', () => {
    const errors = [{ kind: 'amount', wrong: '8000', right: '80000' }];
    const attempt = before('correct-decision', {}, 'corrected')().when(
      'correct-decision',
      { ...servedOn('2026-04-24'), errors },
      'wang',
      '2026-04-24',
    );
    expect(attempt.answer).toBe('invalid');
  });
});
