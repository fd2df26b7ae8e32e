import { reasonOf } from '../../src/discretion/reason.js';
import { restrictions } from '../../src/events/restrictions.js';
import { refusals, type Refusal } from '../../src/refusals/index.js';
import { reasonIn } from '../../src/words/discretion-reasons.js';
import { restrictionTold } from '../../src/words/imposed-words.js';
import { sentenceOf } from '../../src/words/sentence.js';

/* A caseworker reads what is imposed and found in the words of the law (APL Art.9), never as the program calls it. */

const said = (refusal: Refusal, language: 'zh-CN' | 'en'): string => {
  const { message, instead } = sentenceOf(refusal, language);
  return `${message} ${instead}`;
};
const beside = (restriction: string) => ({ warning: true, gains: 30_000, goods: 0, restrictions: [restriction] });

describe('A decision that is not what the heads agreed on (PR Art.60(2))', () => {
  const refused = refusals.againstDiscussion(
    { outcome: 'penalty', fine: 4_500_000, beside: beside('suspend_business (3 months)') },
    { outcome: 'penalty', fine: 4_500_000, beside: beside('suspend_business (6 months)') },
  );

  it('is told with the suspension and its term as the law calls them', () => {
    expect(said(refused, 'zh-CN')).toContain(
      '决定内容（给予行政处罚、警告、罚款 45,000.00 元、没收违法所得 300.00 元、没收非法财物 0.00 元、责令停产停业（3 个月））' +
        '与集体讨论结论（给予行政处罚、警告、罚款 45,000.00 元、没收违法所得 300.00 元、没收非法财物 0.00 元、责令停产停业（6 个月））不一致。',
    );
  });
  it('is told in English with sums in yuan', () => {
    expect(said(refused, 'en')).toContain(
      'The decision (a penalty, a warning, a fine of 45,000.00 yuan, confiscated gains of 300.00 yuan, ' +
        'confiscated goods worth 0.00 yuan, suspension of business (3 months)) is not what',
    );
  });
  it('is told for life where a person is banned so', () => {
    expect(restrictionTold('ban_person (for-life)', 'zh-CN')).toBe('限制从业（终身）');
    expect(restrictionTold('ban_person (for-life)', 'en')).toBe('ban of a person (for life)');
  });
});

describe('What is imposed and found', () => {
  it('has words for every restriction, with and without a term', () => {
    for (const each of restrictions)
      for (const told of [each, `${each} (6 months)`, `${each} (for-life)`])
        for (const language of ['zh-CN', 'en'] as const) expect(restrictionTold(told, language)).not.toContain(each);
  });
  it.each<[string, Refusal]>([
    ['a term that is missing', refusals.restrictionTermMissing('x-1', 'suspend_business', [])],
    ['a term outside the law', refusals.restrictionTermOutside('x-1', 'suspend_business', [])],
    ['a term of what is not imposed', refusals.restrictionTermMisplaced('suspend_business')],
    ['what is not performed', refusals.notImposed(['suspend_business'], ['suspend_business'])],
    [
      'what is heavier than notified',
      refusals.heavierThanNotified({ code: 'restriction', parameters: { restriction: 'suspend_business' } }),
    ],
    [
      'what has no basis',
      refusals.restrictionNotProvided(
        'x-1',
        reasonOf(
          'RESTRICTION_NOT_PROVIDED',
          { bases: ['x-1'], kind: 'suspend_business' },
          'x-1 does not provide for suspend_business',
        ),
      ),
    ],
  ])('is in words in %s', (_what, refused) => {
    expect(said(refused, 'zh-CN')).toContain('责令停产停业');
    expect(said(refused, 'en')).toMatch(/suspension of business/i);
    for (const language of ['zh-CN', 'en'] as const) expect(said(refused, language)).not.toContain('suspend_business');
  });
  it('names a circumstance that spares nobody by what it says (APL Art.32, 33)', () => {
    const refused = refusals.sparedWithoutGround(['S1'], '');
    expect(said(refused, 'zh-CN')).toContain('所载情形（主动消除或者减轻违法行为危害后果（S1））');
    expect(said(refused, 'en')).toMatch(/what is stated \([a-z ,]+ \(S1\)\) does not hold/u);
  });
  it('names in a reason in English what the check calls by its code', () => {
    const tier = reasonOf(
      'TIER_AGAINST_CIRCUMSTANCES',
      { tier: 'heavy', circumstances: ['S1'] },
      'the tier heavy does not follow from S1',
    );
    expect(reasonIn(tier, 'en')).toMatch(/^the tier heavy does not follow from [a-z ,]+ \(S1\)$/u);
  });
});
