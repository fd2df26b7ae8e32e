import { risksOf } from '../src/risk/index.js';
import { law } from './law.js';
import { whole } from './rules-of.js';

/* A closed case in which a payment was wrong is put right in its record, and what is open shows (APL Art.72; PR Art.77). */

describe('A payment that was wrong in a closed case', () => {
  const corrected = (field: string, right: string) => {
    const story = whole('ordinary');
    const event = story.file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const body = { event, field, wrong: '见原记录', right, why: '录入错误' };
    return story.when('correct-entry', body, 'wang', '2026-11-02');
  };
  const codes = ({ after }: ReturnType<typeof corrected>): string[] =>
    risksOf({ ...after.file, law }).map(({ detail }) => detail.code);

  it('is corrected to less: the case stays closed, and shows as closed unpaid (PR Art.77(1)(1))', () => {
    const outcome = corrected('amount', '130000');
    expect([outcome.answer, outcome.after.state.stage]).toEqual(['accepted', whole('ordinary').state.stage]);
    expect(codes(outcome)).toEqual(expect.arrayContaining(['closed-unpaid', 'changed-after-closing']));
  });

  it('and one that came into the surcharge by its right day is taken, too (APL Art.72(1)(1))', () => {
    expect(corrected('paidOn', '2026-05-12').answer).toBe('accepted');
  });
});
