import { fieldWords } from '#casework/words/fields/index';
import { lineIn } from '#casework/words/line';
import { lineOf } from '../../src/views/events/line.js';

const said = (data: object): string => lineIn(lineOf(data), 'zh-CN');

describe('The line of an event', () => {
  it('says choices, sums, days and moments as people read them', () => {
    expect(said({ kind: 'company', receivedOn: '2026-03-02' })).toBe('类型 企业法人；收到日期 2026年3月2日');
    expect(lineIn('amount 1000000', 'zh-CN')).toBe('金额 10,000.00 元');
    expect(lineIn('amount 1000000', 'en')).toMatch(/ 10,000\.00 yuan$/);
    expect(lineIn('startedAt 2026-08-13T01:30:00.000Z', 'zh-CN')).toMatch(/2026年8月13日9时30分$/);
  });

  it('says of a yes or no inside a part whose it is', () => {
    const party = { kind: 'natural_person', name: '某甲 某乙（虚构）' };
    expect(said({ party })).toMatch(/^当事人 自然人 某甲 某乙（虚构）$/);
    const conditions = { primaFacieEvidence: true, penaltyProvided: false };
    const words = fieldWords['primaFacieEvidence']?.['zh-CN'] ?? '';
    expect(words).not.toBe('');
    expect(said({ conditions })).toContain(`${words} 是`);
    expect(said({ conditions })).toMatch(/ 否$/);
  });

  it('leaves what people wrote as it is', () => {
    expect(said({ matter: '标签写“a=b”、净含量 500 g；未标生产日期' })).toBe(
      '事由 标签写“a=b”、净含量 500 g；未标生产日期',
    );
  });

  it('asks who knows names for those of officers', () => {
    const names: Record<string, string> = { wang: '演示·王', li: '演示·李' };
    const say = (field: string, value: string | number | boolean): string =>
      field === 'officers' ? (names[String(value)] ?? String(value)) : String(value);
    expect(lineIn(lineOf({ officers: ['wang', 'li'] }), 'zh-CN', say)).toBe('办案人员 演示·王、演示·李');
  });
});
