import { proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { before, rulesOf, whole } from '../../rules-of.js';

describe('correct-decision 补正决定书 (APL Art.75)', () => {
  const { records, refuses } = rulesOf('correct-decision', {
    of: before('correct-decision', {}, 'corrected'),
    body: { ...servedOn('2026-04-24'), errors: [{ kind: 'name', wrong: '某食品店', right: '某食杂店' }] },
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
  const only = (kind: string, wrong: string, right: string) => ({
    but: { errors: [{ kind, wrong, right, onPaper: '第一页第三行' }] },
  });
  const inFile = (kind: string, wrong: string, right: string) => ({ but: { errors: [{ kind, wrong, right }] } });
  // The decision is of 20 April, of 清河县城关镇某食品店, and says 标签不符，有笔录和票据为证.
  records('rights words of its reasons', ['DecisionCorrected'], inFile('spelling', '有笔录和票据', '有笔录和单据'));
  records(
    'rights its day as the paper says it',
    ['DecisionCorrected'],
    inFile('date', '2026年4月20日', '2026年4月21日'),
  );
  refuses(
    'rights no words that it does not have',
    'words-not-in-decision',
    inFile('spelling', '有笔录和账剧', '有笔录和账簿'),
  );
  refuses('nor a day', 'words-not-in-decision', inFile('date', '2025年4月20日', '2026年4月20日'));
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
    'may right an article to the one that the decision rests on',
    ['DecisionCorrected'],
    only('article-number', '第一百二十四条第一款第二项', '第一百二十五条第一款第二项'),
  );
  refuses(
    'puts no other article in its place (APL Art.59(1)(3))',
    'more-than-words',
    only('article-number', '第五十九条第一款第一项', '第五十五条第一款'),
  );
  refuses(
    'shortens no term to pay under the name of a date (APL Art.67(3))',
    'more-than-words',
    only('date', '自收到本决定书之日起十五日内', '自收到本决定书之日起三日内'),
  );
  refuses(
    'moves no last day under the name of a date',
    'more-than-words',
    only('date', '2026年5月6日前缴纳', '2026年4月6日前缴纳'),
  );
  for (const kind of ['form-of-words', 'spelling', 'name'])
    refuses(
      `makes of a lighter tier no heavier one as ${kind} (APL Art.32)`,
      'more-than-words',
      only(kind, '从轻处罚', '从重处罚'),
    );
  refuses(
    'denies nothing that was found (APL Art.40)',
    'more-than-words',
    only('form-of-words', '事实清楚', '事实不清'),
  );
  refuses('adds no intent', 'more-than-words', only('form-of-words', '当事人销售', '当事人故意销售'));
  refuses('takes no right away', 'more-than-words', only('form-of-words', '可以申请复议', '可以申请听证'));
  refuses('says nothing else', 'more-than-words', only('form-of-words', '未建立台账', '未亮照经营'));
  refuses('names no other court (APL Art.59(1)(5))', 'more-than-words', only('address', '示范县人民法院', '另一法院'));
  records(
    'may misspell the title of a law no longer',
    ['DecisionCorrected'],
    only('spelling', '《食品安全发》', '《食品安全法》'),
  );
  records('may right a number of a street', ['DecisionCorrected'], only('address', '建设路1号', '建设路11号'));
  records('may leave a sign out', ['DecisionCorrected'], only('form-of-words', '过罚相相当', '过罚相当'));
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

  describe('to a party that turns up during the proclamation of 24 April (PR Art.82)', () => {
    const errors = [{ kind: 'name', wrong: '某食品店', right: '某食杂店' }];
    const proclaimed = () =>
      before('correct-decision', {}, 'corrected')().when(
        'correct-decision',
        { ...proclaimedOn('2026-04-24'), errors },
        'wang',
        '2026-04-24',
      ).after;
    const direct = { of: proclaimed, body: { ...servedOn('2026-05-08'), errors }, on: '2026-05-08' };
    records('counts on that day, and is the same notice', ['DecisionCorrected'], direct, {
      data: { effectiveOn: '2026-05-08', proclaimedOn: '2026-04-24' },
    });
    refuses('is none before the proclamation', 'before-the-case', { ...direct, but: { servedOn: '2026-04-23' } });
    refuses('is no second proclamation', 'nothing-to-do', {
      ...direct,
      body: { ...proclaimedOn('2026-05-08'), errors },
    });
  });
});
