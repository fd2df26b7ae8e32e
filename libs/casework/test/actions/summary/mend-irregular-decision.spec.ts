import { clocksOf } from '../../../src/clocks/case-clocks.js';
import { isPenalised } from '../../../src/standing/late-fine.js';
import { owedOn } from '../../../src/standing/ledger.js';
import { application } from '../../../src/testing/challenge-lines.js';
import type { Story } from '../../../src/testing/given.js';
import { handedOver } from '../../../src/testing/handed-over-lines.js';
import { law } from '../../law.js';
import { when } from '../../risks-of.js';
import { at, before, rulesOf, whole } from '../../rules-of.js';

const irregular = before('mend-irregular-decision', {}, 'irregular-on-the-spot');
const ofForm = before('mend-irregular-decision', {}, 'supplemented-on-the-spot');
const revoke = { way: 'revoked', reasons: '罚款超过当场处罚限额', toldOn: '2026-03-06' };

describe('mend-irregular-decision 纠正不符合规定的当场处罚决定 (APL Art.75)', () => {
  const { records, refuses } = rulesOf('mend-irregular-decision', {
    of: irregular,
    body: revoke,
    by: 'feng',
    on: '2026-03-06',
  });

  records(
    'lets it fall, and what was paid goes back',
    ['IrregularDecisionMended'],
    {},
    {
      state: {
        stage: 'summary-revoked',
        revocation: { challenge: null, outcome: 'revoked', on: '2026-03-06' },
        challenges: { duties: [{ kind: 'return-money', since: '2026-03-06', amount: 30_000, doneOn: null }] },
      },
    },
  );
  records(
    'has the matter handled anew, where a penalty is due',
    ['IrregularDecisionMended'],
    { but: { way: 'revoked-and-handled-again' } },
    { state: { challenges: { duties: [{ kind: 'return-money' }, { kind: 'redo', doneOn: null }] } } },
  );
  records(
    'makes up for a defect of form, and the decision stands',
    ['IrregularDecisionMended'],
    { of: ofForm, but: { way: 'supplemented' } },
    { state: { stage: 'summary', mended: { way: 'supplemented' } } },
  );
  refuses('does not make up in writing for what was decided (APL Art.38)', 'mended-by-revocation', {
    but: { way: 'supplemented' },
  });
  refuses('is not for who decided it (PR Art.56)', 'separation-of-duty', {
    by: { id: 'wang', unit: 'qinghe.chengguan', roles: ['department-head'] },
  });
  refuses('mends nothing that is as the law asks', 'nothing-to-do', { of: () => at('summary') });
  refuses('mends once', 'nothing-to-do', { of: () => whole('supplemented-on-the-spot') });
  refuses('tells the party after the decision, not before it', 'before-the-case', { but: { toldOn: '2026-03-01' } });

  describe('after it', () => {
    const revoked = (): Story => irregular().when('mend-irregular-decision', revoke, 'feng', '2026-03-06').after;

    it('nothing is owed, and nothing runs but what goes back', () => {
      const { state } = revoked();
      if (!isPenalised(state)) throw new Error('No decision reached the party');
      expect(owedOn(state, '2026-06-01', law)).toMatchObject({ fine: 0, surcharge: 0 });
      const running = clocksOf(state, law).filter(({ stoppedOn }) => stoppedOn === null);
      expect(running.map(({ id }) => id)).not.toContain('pay');
      expect(clocksOf(state, law).find(({ id }) => id === 'irregular-decision')).toMatchObject({
        stoppedOn: '2026-03-06',
      });
    });
    it('the money that goes back is what came in: of a part that was paid, the part', () => {
      const part = at('clue').when('record-handed-over-decision', handedOver(30_000), 'wang', '2026-03-03').after;
      const payment = { amount: 12_345, paidOn: '2026-03-03', channel: 'bank', receiptNumber: 'P-1' };
      const paid = part.when('record-payment', payment, 'wang', '2026-03-03').after;
      const { after } = paid.when('mend-irregular-decision', revoke, 'feng', '2026-03-06');
      expect(after.state).toMatchObject({ challenges: { duties: [{ kind: 'return-money', amount: 12_345 }] } });
      const unpaid = part.when('mend-irregular-decision', revoke, 'feng', '2026-03-06').after;
      expect(unpaid.state).toMatchObject({ stage: 'summary-revoked', challenges: { duties: [] } });
    });
    it('goes back what came in between the day on which the party was told and the entry of that (ACL Art.41)', () => {
      const part = at('clue').when('record-handed-over-decision', handedOver(30_000), 'wang', '2026-03-03').after;
      const payment = { amount: 30_000, paidOn: '2026-03-05', channel: 'bank', receiptNumber: 'P-1' };
      const paid = part.when('record-payment', payment, 'wang', '2026-03-05').after;
      const { after } = paid.when('mend-irregular-decision', { ...revoke, toldOn: '2026-03-04' }, 'feng', '2026-03-06');
      expect(after.state).toMatchObject({ challenges: { duties: [{ kind: 'return-money', amount: 30_000 }] } });
    });
    it('no entry is corrected that the head decided (PR Art.56)', () => {
      const { file } = revoked();
      const event = file.facts.findIndex(({ type }) => type === 'IrregularDecisionMended') + 1;
      const correction = { event, field: 'way', wrong: 'revoked', right: 'supplemented', why: '录入错误' };
      expect(revoked().when('correct-entry', correction, 'wang', '2026-03-10').answer).toBe('entry-decides');
    });
    it('the sign of risk point 23 ends', () => {
      expect(when(revoked(), 23)).toEqual([['2026-03-02', '2026-03-06']]);
    });
    it('a reconsideration that was asked for goes on, and its result gives nothing back twice (ARL Art.23, 64)', () => {
      const asked = { ...application, appliedOn: '2026-03-04', copyReceivedOn: '2026-03-05', simple: true };
      const waiting = irregular().when('record-reconsideration', asked, 'wang', '2026-03-05').after;
      const fallen = waiting.when('mend-irregular-decision', revoke, 'feng', '2026-03-06').after;
      const result = { challenge: 1, outcome: 'revoked', receivedOn: '2026-04-10', opinionLetter: false };
      const { answer, after } = fallen.when('record-reconsideration-result', result, 'wang', '2026-04-10');
      expect(answer).toBe('accepted');
      expect(after.state).toMatchObject({
        stage: 'summary-revoked',
        revocation: { challenge: null, on: '2026-03-06' },
        challenges: { duties: [{ kind: 'return-money', amount: 30_000 }], brought: [{ endedOn: '2026-04-10' }] },
      });
    });
  });

  describe('a certificate that the register lacked (APL Art.42)', () => {
    const alone = { ...handedOver(), officers: ['wang', 'hu'] };
    const lacking = (): Story => {
      const { answer, after } = at('clue').when('record-handed-over-decision', alone, 'wang', '2026-03-03');
      if (answer !== 'accepted') throw new Error(answer);
      return after;
    };
    refuses('is not made up for while the register shows none of that day', 'mended-by-revocation', {
      of: lacking,
      but: { way: 'supplemented' },
    });
  });

  it('waits no longer once a review has looked at the decision: what it left is performed (ARL Art.77)', () => {
    const asked = { ...application, appliedOn: '2026-03-04', copyReceivedOn: '2026-03-05', simple: true };
    const waiting = irregular().when('record-reconsideration', asked, 'wang', '2026-03-05').after;
    const result = { challenge: 1, outcome: 'maintained', receivedOn: '2026-04-10', opinionLetter: false };
    const { after } = waiting.when('record-reconsideration-result', result, 'wang', '2026-04-10');
    expect(clocksOf(after.state, law).find(({ id }) => id === 'irregular-decision')).toMatchObject({
      stoppedOn: '2026-04-10',
    });
    expect(
      after.when('mend-irregular-decision', { ...revoke, toldOn: '2026-04-13' }, 'feng', '2026-04-13').answer,
    ).toBe('nothing-to-do');
    expect(when(after, 23)).toEqual([['2026-03-02', '2026-04-10']]);
  });
});
