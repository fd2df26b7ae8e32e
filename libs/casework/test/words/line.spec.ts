import { fieldWords } from '#casework/words/fields/index';
import { lineIn, namedLine } from '#casework/words/line';
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

describe('Names in the line of an event', () => {
  const names: Readonly<Record<string, string>> = {
    wang: '演示·王',
    li: '演示·李',
    'fsl-124': '《食品安全法》第124条',
  };
  const nameOf = (field: string, id: string): string => (field === 'reasons' ? id : (names[id] ?? id));

  it('stand where its fields hold identifiers, and what people wrote stays', () => {
    const line = lineOf({ basisId: 'fsl-124', officers: ['wang', 'li'], reasons: 'wang' });
    expect(namedLine(line, nameOf)).toBe('basisId 《食品安全法》第124条; officers 演示·王、演示·李; reasons wang');
    expect(lineIn(namedLine(line, nameOf), 'zh-CN')).toBe(
      '处罚依据 《食品安全法》第124条；办案人员 演示·王、演示·李；理由 wang',
    );
  });

  it('stand inside the parts of a field too', () => {
    const line = lineOf({ party: { kind: 'company', by: 'wang' } });
    expect(namedLine(line, nameOf)).toBe('party kind=company by=演示·王');
    expect(namedLine('matter a=b', nameOf)).toBe('matter a=b');
  });
});
