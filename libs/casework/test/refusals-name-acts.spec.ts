import { refusals } from '../src/refusals/index.js';
import { caseActs } from '../src/steps/case-acts.js';
import { sentenceOf } from '../src/words/sentence.js';
import { before } from './rules-of.js';

/** Whole lines of a refusal in Chinese. */
const chinese = (refusal: Parameters<typeof sentenceOf>[0]): string => {
  const { message, instead } = sentenceOf(refusal, 'zh-CN');
  return `${message}${instead}`;
};

const acts = new Set(caseActs.map(({ act }) => act.chinese));

const refusedOf = (refusal: Parameters<typeof sentenceOf>[0] | null) => {
  if (refusal === null) throw new Error('It was not refused');
  return chinese(refusal);
};

describe('A refusal sends whoever is refused where something can be done', () => {
  it.each([
    ['a measure in force', refusals.measuresInForce([1])],
    ['a measure that was taken already', refusals.measureTakenAlready(1)],
    ['a second extension', refusals.extensionBeyondThirtyDays()],
    ['a hold that is never extended', refusals.holdNotExtended()],
    ['a measure taken before its approval', refusals.measureNotApproved(1, '2026-03-06T09:30:00Z')],
  ])('names an act that exists for %s', (_, refusal) => {
    const named = [...chinese(refusal).matchAll(/“([^”]+)”/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(acts).toContain(name);
  });

  it('sends a fine without its bank to the field of the form, and not to another act (APL Art.72; PR Art.62)', () => {
    const { refusal } = before('decide-penalty')().when(
      'decide-penalty',
      { remedies: '可以自收到本决定书之日起六十日内申请行政复议，也可以在六个月内提起行政诉讼' },
      'feng',
      '2026-04-20',
    );
    expect(refusal?.code).toBe('missing-before');
    expect(refusedOf(refusal)).toMatch(/请在本表填写“缴款”/u);
    expect(refusedOf(refusal)).not.toMatch(/请先办理/u);
  });

  it('still sends to another act what another act records', () => {
    expect(chinese(refusals.missingBefore('notice', 'PR Art.57'))).toMatch(/请先办理并记录/u);
  });
});
