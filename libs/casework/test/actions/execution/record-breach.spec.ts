import { before, rulesOf } from '../../rules-of.js';

describe('record-breach 不履行执行协议 (ACL Art.42)', () => {
  const { records, refuses } = rulesOf('record-breach', {
    of: before('record-breach', {}, 'ended'),
    body: { on: '2026-07-02', how: '第一期未缴纳' },
    by: 'wang',
    on: '2026-07-02',
  });

  records(
    'lets the enforcement go on',
    ['AgreementBroken'],
    {},
    {
      state: { execution: { enforcement: { agreement: { brokenOn: '2026-07-02' } } } },
    },
  );
  /** 4,000 yuan by 30 June and 4,000 by 31 July; something is paid on a day. */
  const paid = (amount: number, paidOn: string) =>
    before('record-breach', {}, 'ended')().when(
      'record-payment',
      { amount, paidOn, channel: 'bank', receiptNumber: 'P-1' },
      'wang',
      paidOn,
    ).after;
  refuses('is none while every stage that was due is paid', 'term-not-over', {
    of: () => paid(400_000, '2026-06-30'),
    but: { on: '2026-07-10' },
    on: '2026-07-10',
  });
  for (const [what, amount, day] of [
    ['a stage that was paid late', 400_000, '2026-07-01'],
    ['a stage of which a part was paid', 399_999, '2026-06-30'],
  ] as const)
    records(`is ${what} too`, ['AgreementBroken'], {
      of: () => paid(amount, day),
      but: { on: '2026-07-10' },
      on: '2026-07-10',
    });
  refuses('comes after the first stage', 'term-not-over', { but: { on: '2026-06-30' } });
  refuses('needs an agreement', 'missing-before', { of: before('agree-execution', {}, 'ended') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
