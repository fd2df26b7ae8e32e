import { application } from '../../../src/testing/challenge-lines.js';
import { given, type Story } from '../../../src/testing/given.js';
import { sentenceOf } from '../../../src/words/sentence.js';
import { law } from '../../law.js';
import { terminatedWithGoods } from '../../released-goods.js';
import { at, before, rulesOf } from '../../rules-of.js';
import { said } from '../../said.js';

/** The fine was paid twelve days late, recorded when a payment said nothing of the surcharge. */
const paidLateBefore = (): Story => {
  const payment = { paidOn: '2026-05-18', channel: 'bank', receiptNumber: 'P-1' };
  const gains = { items: ['confiscated-gains'], performedOn: '2026-04-24', how: '上缴' };
  const { records } = at('executing')
    .when('record-performance', gains, 'wang', '2026-04-24')
    .after.when('record-payment', { ...payment, amount: 800_000 }, 'wang', '2026-05-18').after;
  const asOnceRecorded = records.map((record) => ({
    ...record,
    events: record.events.map((event) => {
      if (event.type !== 'PaymentRecorded') return event;
      const { booked: _booked, surchargeLeft: _left, ...data } = event.data;
      return { ...event, data };
    }),
  }));
  return given(law, asOnceRecorded);
};

describe('propose-closing 提请结案 (PR Art.77)', () => {
  const body = { ground: 'performed', summary: '罚款已缴清' };
  const { records, refuses } = rulesOf('propose-closing', {
    of: () => at('performed'),
    body,
    by: 'wang',
    on: '2026-04-28',
  });

  records(
    'waits for the head of the case unit',
    ['ClosingProposed'],
    {},
    { state: { proposal: { matter: 'closing', by: 'wang', endorsedBy: null } } },
  );
  records('closes a case without a penalty on that ground', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'no-penalty'),
    but: { ground: 'no-penalty' },
  });
  refuses('names the ground on which the case ends', 'outcome-mismatch', { but: { ground: 'not-established' } });
  refuses('waits for the surcharge that is still owed (PR Art.75, 77(1)(1))', 'still-owed', {
    of: paidLateBefore,
    on: '2026-05-19',
  });
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('endorse-proposal', {}, 'ordinary', 4),
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('waits until the store has given back what was released (ACL Art.28; PR Art.42)', 'missing-before', {
    of: terminatedWithGoods,
    but: { ground: 'terminated' },
    on: '2026-03-16',
  });
  records('closes a terminated case on that ground', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'suspension'),
    but: { ground: 'terminated' },
  });
  it('says in words on what ground a case closes, and by PR Art.77', () => {
    const closing = { ...body, ground: 'decision-revoked' };
    const { refusal } = at('performed').when('propose-closing', closing, 'wang', '2026-04-28');
    expect(refusal?.ground).toBe('PR Art.77');
    expect(refusal === null ? '' : sentenceOf(refusal, 'zh-CN').message).toBe(
      '提请的结案情形“决定被撤销”与本案的情形“已履行完毕”不一致。',
    );
    expect(said(refusal)).not.toMatch(/decision-revoked|performed/u);
  });
  refuses('does not call a terminated case performed', 'outcome-mismatch', {
    of: before('propose-closing', {}, 'suspension'),
  });
  records('closes a decision that fell on that ground (PR Art.77(1)(5))', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'void', 2),
    but: { ground: 'decision-revoked' },
    on: '2026-06-16',
  });
  records('closes an execution that was ended on that ground', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'ended'),
    but: { ground: 'execution-ended' },
    on: '2026-07-13',
  });
  refuses('waits until everything owed after a challenge is done', 'duties-open', {
    of: before('settle-duty', {}, 'void'),
    but: { ground: 'decision-revoked' },
    on: '2026-06-16',
  });
  refuses('waits for a challenge that is pending', 'challenge-pending', {
    of: () => at('performed').when('record-reconsideration', application, 'wang', '2026-05-11').after,
    on: '2026-05-12',
  });
});
