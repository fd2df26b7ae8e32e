import { risksOf } from '../src/risk/index.js';
import { ledgerOn } from '../src/standing/ledger.js';
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

  describe('and was corrected wrongly', () => {
    /** The story after further acts, each of which is taken. */
    const then = (story: ReturnType<typeof corrected>['after'], action: string, body: object, by: 'wang' | 'feng') => {
      const { answer, after } = story.when(action, body, by, '2026-11-03');
      expect([action, answer]).toEqual([action, 'accepted']);
      return after;
    };
    const isOpen = (story: ReturnType<typeof corrected>['after']): object => {
      const { accounts } = ledgerOn(story.state as Parameters<typeof ledgerOn>[0], '2026-11-03', law);
      return { fine: accounts.fine.open, surcharge: accounts.surcharge.open };
    };
    const event = whole('ordinary').file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
    const amount = (wrong: string, right: string) => ({ event, field: 'amount', wrong, right, why: '再次核对' });

    it('is corrected once more, and nothing is open: what was right from the first stands', () => {
      const story = then(corrected('amount', '430000').after, 'correct-entry', amount('430000', '800000'), 'wang');
      expect(story.state.stage).toBe(whole('ordinary').state.stage);
      expect(isOpen(story)).toEqual({ fine: 0, surcharge: 0 });
      expect(risksOf({ ...story.file, law }).map(({ detail }) => detail.code)).not.toContain('closed-unpaid');
    });
    it('is corrected to another sum and another day', () => {
      const story = then(corrected('amount', '430000').after, 'correct-entry', amount('430000', '500000'), 'wang');
      expect(isOpen(story)).toMatchObject({ fine: 300_000 });
      const paidOn = story.file.facts.flatMap(({ type, data }) => (type === 'PaymentRecorded' ? [data.paidOn] : []))[0];
      then(story, 'correct-entry', { ...amount(paidOn ?? '', '2026-05-05'), field: 'paidOn' }, 'wang');
    });
    it('is corrected back when execution was reopened: the case can be closed again at once', () => {
      const reopened = then(
        corrected('amount', '430000').after,
        'reopen-execution',
        { reasons: '罚款尚未缴清' },
        'feng',
      );
      const story = then(reopened, 'correct-entry', amount('430000', '800000'), 'wang');
      expect(isOpen(story)).toEqual({ fine: 0, surcharge: 0 });
      then(story, 'propose-closing', { ground: 'performed', summary: '罚款已缴清' }, 'wang');
    });
  });
});
