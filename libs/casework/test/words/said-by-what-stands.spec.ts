import { refusals } from '../../src/refusals/index.js';
import { sentenceOf } from '../../src/words/sentence.js';

/** What to do instead is said by what stands already: nobody is asked to choose what was chosen. */
describe('What a refusal asks for', () => {
  it('is the ground alone where 减轻 was chosen (APL Art.32)', () => {
    for (const refusal of [
      refusals.belowMinimumWithoutGround(100_000, 500_000, 'fsl-124-1-5', { tier: 'mitigated' }),
      refusals.obligatoryFineOmitted('fsl-124-1-5', { tier: 'mitigated' }),
    ]) {
      expect(sentenceOf(refusal, 'zh-CN').instead).toMatch(/^已选择“减轻”档次，请写明减轻处罚的理由；不减轻的/u);
      expect(sentenceOf(refusal, 'en').instead).toMatch(/^The tier is "mitigated": state the ground of mitigation/u);
    }
  });

  it('is the tier too where another or none was chosen, as in records that do not say which', () => {
    for (const stated of [{}, { tier: 'lenient' }] as const)
      for (const refusal of [
        refusals.belowMinimumWithoutGround(100_000, 500_000, 'fsl-124-1-5', stated),
        refusals.obligatoryFineOmitted('fsl-124-1-5', stated),
      ])
        expect(sentenceOf(refusal, 'zh-CN').instead).toContain('请写明减轻处罚的理由，并选择“减轻”档次');
  });

  it('is that officers are assigned where a case has none (APL Art.42)', () => {
    const { message, instead } = sentenceOf(refusals.notAssigned('wang', []), 'zh-CN');
    expect([message, instead]).toEqual(['本案尚未指定办案人员。', '请先由办案机构负责人指定办案人员。']);
    expect(sentenceOf(refusals.notAssigned('wei', ['wang']), 'zh-CN').message).toBe('wei 不是本案办案人员。');
  });
});
