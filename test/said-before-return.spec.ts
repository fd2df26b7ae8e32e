import type { LegalDate } from '#casework';
import { lightFine, terms } from '#casework/testing/bodies';
import { priceFraud, refundLine } from '#casework/testing/interruption-lines';
import { ordinaryLine, type Act } from '#casework/testing/lines';
import { played } from '#casework/testing/stages';
import { law, wordsOfForm } from './system/written-forms.js';

/*
 * The report goes back after the party spoke, and the party is notified anew. What it had said is re-checked all the
 * same, and what was refunded is not confiscated (APL Art.28(2), 45, 62; PR Art.58, 59).
 */
type Story = ReturnType<typeof played>;

const upTo = (acts: readonly Act[], action: string): number => acts.findIndex((act) => act.action === action);

const does = (before: Story, action: string, body: object, by: 'wang' | 'zhao' | 'feng', on: LegalDate): Story => {
  const { answer, after } = before.when(action, body, by, on);
  expect([action, answer]).toEqual([action, 'accepted']);
  return after;
};

/** The report goes back, is made and reviewed again, and the party notified anew, all on 20 April 2026. */
const toldAnew = (story: Story, acts: readonly Act[]): Story => {
  const on = '2026-04-20';
  const again = acts.slice(upTo(acts, 'submit-report'), upTo(acts, 'serve-notice') + 1);
  return again.reduce(
    (before, { action, body, by }) => {
      const { answer, after } = before.when(
        action,
        action === 'serve-notice' ? { ...body, servedOn: on } : body,
        by,
        on,
      );
      expect([action, answer]).toEqual([action, 'accepted']);
      return after;
    },
    does(story, 'return-proposal', { reasons: '补充调查' }, 'feng', on),
  );
};

describe('What the party said before the report went back', () => {
  const acts = ordinaryLine();
  const stated = (): Story => toldAnew(played(law, acts.slice(0, upTo(acts, 'record-recheck'))), acts);
  const propose = { handling: lightFine, reasons: '事实清楚' };

  it('is re-checked before a decision is proposed (PR Art.58)', () => {
    expect(stated().when('propose-decision', propose, 'wang', '2026-04-28').answer).toBe('statement-not-rechecked');
  });
  it('stands in the decision with what became of it (PR Art.62(3))', () => {
    const rechecked = does(stated(), 'record-recheck', { adopted: false, reasons: '没有证据' }, 'wang', '2026-04-27');
    const proposed = does(rechecked, 'propose-decision', propose, 'wang', '2026-04-28');
    const endorsed = does(proposed, 'endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-28');
    const decided = does(endorsed, 'decide-penalty', terms, 'feng', '2026-04-28');
    const words = wordsOfForm(45, decided.file.facts);
    expect(words).toContain('不予采纳：没有证据');
    expect(words).not.toContain('未提出陈述、申辩意见');
    expect(wordsOfForm(43, decided.file.facts)).toContain('☑案件经复核或者听证');
  });
  it('belongs to the case before: nothing is carried where the party had said nothing', () => {
    const silent = toldAnew(played(law, acts.slice(0, upTo(acts, 'record-statement'))), acts);
    expect(silent.state).toMatchObject({ notice: { statements: [], refund: null } });
  });
});

describe('What was refunded before the report went back', () => {
  const acts = refundLine();
  const taking = (confiscatedGains: number) => ({
    handling: { ...priceFraud, penalty: { ...priceFraud.penalty, confiscatedGains } },
    reasons: '事实清楚',
  });
  const ordered = upTo(acts, 'order-refund') + 1;

  it('is not confiscated, and an order that runs is waited for (PR Art.59)', () => {
    const told = (story: Story): Story => toldAnew(story, acts);
    const open = told(played(law, acts.slice(0, ordered)));
    expect(open.when('propose-decision', taking(0), 'wang', '2026-04-28').answer).toBe('refund-open');
    const result = { refunded: 30_000, refundedOn: '2026-04-15', proof: '退款凭证' };
    const refunded = told(
      does(played(law, acts.slice(0, ordered)), 'record-refund-result', result, 'wang', '2026-04-15'),
    );
    expect(refunded.when('propose-decision', taking(30_000), 'wang', '2026-04-28').answer).toBe(
      'refunded-is-not-taken',
    );
    expect(refunded.when('propose-decision', taking(0), 'wang', '2026-04-28').answer).toBe('accepted');
  });
  it('ends what is left out of the case clock for it (PR Art.64)', () => {
    const before = played(law, acts.slice(0, ordered));
    const result = { refunded: 30_000, refundedOn: '2026-04-15', proof: '退款凭证' };
    const { state } = does(before, 'record-refund-result', result, 'wang', '2026-04-15');
    expect(state).toMatchObject({
      investigation: { excluded: [{ ground: 'refund order', from: '2026-04-10', to: '2026-04-15' }] },
    });
  });
});
