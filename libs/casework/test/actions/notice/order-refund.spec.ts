import { noPenalty, servedOn } from '../../../src/testing/bodies.js';
import { priceFraud } from '../../../src/testing/interruption-lines.js';
import { upToReview } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('order-refund 责令退款 (PR Art.59, 64)', () => {
  const body = { amount: 30_000, servedOn: '2026-04-10', refundBy: '2026-04-30', receiver: '经营者' };
  const ready = before('order-refund', {}, 'refund');
  const { records, refuses } = rulesOf('order-refund', { of: ready, body, by: 'wang', on: '2026-04-10' });

  records(
    'orders the refund with the number of form #34; its term is not counted in the case clock',
    ['RefundOrdered'],
    {},
    {
      data: { number: 'qinghe-refund-order-1' },
      state: {
        stage: 'notified',
        notice: { refund: body },
        investigation: { excluded: [{ ground: 'refund order', from: '2026-04-10', to: '2026-04-30' }] },
      },
    },
  );
  refuses('is for price cases', 'not-a-price-case', { of: () => at('notified') });
  refuses('comes after the notice', 'before-the-case', { but: { servedOn: '2026-04-08' } });
  refuses('gives a term', 'not-in-order', { but: { refundBy: '2026-04-09' } });
  refuses('is given once', 'nothing-to-do', {
    of: () => ready().when('order-refund', body, 'wang', '2026-04-10').after,
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });

  describe('is for what the party was told it charged too much (PR Art.57, 59)', () => {
    refuses('and for no more', 'refund-beyond-told', { but: { amount: 30_001 } });
    const told = (overcharged: number) => {
      const facts = { illegalGains: 30_000, overcharged };
      return before('approve-proposal', { handling: { ...priceFraud, facts } })()
        .when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08')
        .after.when('issue-notice', {}, 'wang', '2026-04-08')
        .after.when('serve-notice', servedOn('2026-04-09'), 'wang', '2026-04-09').after;
    };
    records('as it is stated apart from the gains', ['RefundOrdered'], {
      of: () => told(10_000),
      but: { amount: 10_000 },
    });
    refuses('and not for gains that nobody paid too much for', 'refund-beyond-told', { of: () => told(0) });
  });

  describe('comes before the decision where no penalty is proposed, too (PR Art.59; ILL Art.15)', () => {
    const spared = {
      ...noPenalty,
      basisId: 'pvr-7',
      facts: { illegalGains: 30_000 },
      circumstances: [{ code: 'N1', evidence: '及时改正，没有造成危害后果' }],
    };
    const reviewed = played(law, upToReview({ handling: spared }));
    const heard = { heard: '当事人同意退还' };
    const proposal = { handling: spared, reasons: '免予处罚' };
    records(
      'after the party was heard on it',
      ['RefundOrdered'],
      { of: () => reviewed, but: heard },
      { state: { stage: 'reviewed', notice: { refund: { amount: 30_000 } } } },
    );
    refuses('and not unheard', 'missing-before', { of: () => reviewed });
    refuses('and for no more than the report says', 'refund-beyond-told', {
      of: () => reviewed,
      but: { ...heard, amount: 40_000 },
    });
    refuses('where a penalty is proposed the notice comes first', 'missing-before', {
      of: () => played(law, upToReview({ handling: priceFraud })),
      but: heard,
    });
    it('and the decision waits for it', () => {
      const without = reviewed.when('propose-decision', proposal, 'wang', '2026-04-10');
      expect([without.answer, without.refusal?.parameters]).toEqual([
        'missing-before',
        expect.objectContaining({ what: 'refund-order' }),
      ]);
      const ordered = reviewed.when('order-refund', { ...body, ...heard }, 'wang', '2026-04-10').after;
      expect(ordered.when('propose-decision', proposal, 'wang', '2026-04-10').answer).toBe('accepted');
      const result = { refunded: 30_000, refundedOn: '2026-04-14', proof: '退款凭证' };
      expect(ordered.when('record-refund-result', result, 'wang', '2026-04-14').answer).toBe('accepted');
    });
  });

  it('comes before gains of a price case are taken (PR Art.59; APL Art.28(2); 价格违法行为行政处罚规定16)', () => {
    const taking = { ...priceFraud, penalty: { ...priceFraud.penalty, confiscatedGains: 30_000 } };
    const notified = before('approve-proposal', { handling: taking })()
      .when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08')
      .after.when('issue-notice', {}, 'wang', '2026-04-08')
      .after.when('serve-notice', servedOn('2026-04-09'), 'wang', '2026-04-09').after;
    const proposal = { handling: taking, reasons: '没收违法所得' };
    const without = notified.when('propose-decision', proposal, 'wang', '2026-05-06');
    expect([without.answer, without.refusal?.parameters]).toEqual([
      'missing-before',
      expect.objectContaining({ what: 'refund-order' }),
    ]);
    const refused = { refunded: 0, refundedOn: '2026-05-06', proof: '当事人拒绝', refundRefused: '书面拒绝' };
    const ordered = notified
      .when('order-refund', body, 'wang', '2026-04-10')
      .after.when('record-refund-result', refused, 'wang', '2026-05-06').after;
    expect(ordered.when('propose-decision', proposal, 'wang', '2026-05-06').answer).toBe('accepted');
  });
});
