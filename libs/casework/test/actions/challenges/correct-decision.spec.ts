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
  const only = (kind: string, wrong: string, right: string) => ({ but: { errors: [{ kind, wrong, right }] } });
  refuses(
    'changes no sum, in capitals or figures',
    'more-than-words',
    only('form-of-words', '罚款壹万元', '罚款壹拾万元'),
  );
  refuses('changes no sum as a slip of spelling', 'more-than-words', only('spelling', '罚款8000元', '罚款80000元'));
  refuses('changes no sum under the name of a date', 'more-than-words', only('date', '8,000元', '9,000元'));
  refuses('changes no term', 'more-than-words', only('form-of-words', '十五日内缴纳', '三十日内缴纳'));
  refuses(
    'changes no article as a form of words',
    'more-than-words',
    only('form-of-words', '第一百二十四条', '第三条'),
  );
  refuses(
    'puts no other law in the place of the one that was applied',
    'more-than-words',
    only('article-number', '《食品安全法》第三十四条', '《产品质量法》第三十四条'),
  );
  refuses('puts no other party in the place of the party', 'more-than-words', only('name', '某食品点', '李四商行'));
  records('may write the same sum otherwise', ['DecisionCorrected'], only('form-of-words', '罚款8000元', '罚款捌仟元'));
  records(
    'may right the number of an article',
    ['DecisionCorrected'],
    only('article-number', '第三十四条', '第三十五条'),
  );
  records('may right a date', ['DecisionCorrected'], only('date', '2025年4月20日', '2026年4月20日'));
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
