import type { Act } from '#casework/testing/lines';
import { actsOf, played } from '#casework/testing/stages';
import { law, whole, wordsOfForm } from './system/written-forms.js';

/* What a party, its lawyer and a court read in the forms of a case. Expected words come from the articles named. */

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** The facts of a line up to the last event of a type. */
const factsUpTo = (line: Parameters<typeof whole>[0], type: string) => {
  const { facts } = whole(line).file;
  return facts.slice(0, facts.findLastIndex((fact) => fact.type === type) + 1);
};

describe('#8 of the approval before the notice (PR Art.48, 54, 56)', () => {
  const words = wordsOfForm(8, factsUpTo('ordinary', 'ProposalApproved'));

  it('has the officers and what they propose in their part, and what the review said', () => {
    expect(words).toMatch(/承办人意见依据.+的规定，建议给予行政处罚：罚款.+；经审核：.*承办人：wang、li/u);
  });
  it('has the opinion of the head of the unit, and the department head in his own part alone', () => {
    expect(words).toMatch(/办案机构负责人意见同意签名：zhao.*部门负责人意见同意签名：feng/u);
    expect(words.match(/feng/gu)).toHaveLength(1);
  });
});

describe('#8 of what a head decides without a proposal (PR Art.46)', () => {
  it('has the part of the head alone, with the reasons', () => {
    const words = wordsOfForm(8, factsUpTo('suspension', 'CaseResumed'));
    expect(words).toMatch(/承办人意见＿＿＿＿承办人：＿＿＿＿/u);
    expect(words).toMatch(/部门负责人意见同意恢复调查：.+签名：feng/u);
  });
});

describe('#53 of a case in which too much was paid (APL Art.72; PR Art.77)', () => {
  it('says what was paid, what went back and what is left', () => {
    const pay = (amount: number) => ({ amount, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' });
    const ordinary = actsOf('ordinary');
    const before = ordinary.slice(
      0,
      ordinary.findIndex(({ action }) => action === 'record-payment'),
    );
    const after = ordinary.slice(ordinary.findIndex(({ action }) => action === 'record-performance') + 1);
    const story = played(law, [
      ...before,
      act('2026-04-27', 'wang', 'record-payment', pay(1_130_000)),
      act('2026-04-28', 'wang', 'settle-duty', { duty: 1, on: '2026-04-28', how: '原路退还' }),
      ...after,
    ]);
    expect(wordsOfForm(53, story.file.facts)).toContain('已缴纳：11300.00元，其中已退还3000.00元，实收8300.00元');
  });
});
