import { risksOf } from '../../../src/risk/index.js';
import { law } from '../../law.js';
import { before, rulesOf, whole } from '../../rules-of.js';

/* 4,300 yuan of 8,000 were paid, and the file said that all of them were (PR Art.77(1)(1); APL Art.72). */

describe('reopen-execution 撤销结案 (PR Art.77; APL Art.72)', () => {
  const ready = before('reopen-execution', {}, 'reopened');
  const { records, refuses } = rulesOf('reopen-execution', {
    of: ready,
    body: { reasons: '缴款记录有误，罚款尚未缴清' },
    by: 'feng',
    on: '2026-05-05',
  });

  records(
    'goes on executing what the corrected receipt leaves open',
    ['ExecutionReopened'],
    {},
    {
      data: { open: true },
      state: { stage: 'executing', proposal: null, execution: { performedOn: null } },
    },
  );
  records('also once the file is archived', ['ExecutionReopened'], {
    of: () =>
      ready().when(
        'archive-case',
        { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' },
        'wang',
        '2026-05-05',
      ).after,
  });
  refuses('leaves a case closed in which nothing is open', 'nothing-to-do', { of: () => whole('ordinary') });
  refuses('is not for who investigated', 'separation-of-duty', {
    by: { id: 'wang', unit: 'qinghe.chengguan', roles: ['department-head'] },
  });

  it('takes the rest, and is closed again once all of it is there', () => {
    const again = whole('reopened');
    expect(again.state).toMatchObject({ stage: 'closed', closing: { ground: 'performed', closedOn: '2026-05-07' } });
    const codes = risksOf({ ...again.file, law }).map(({ detail }) => detail.code);
    expect(codes).not.toContain('closed-unpaid');
  });

  it('demands the rest, and bears its surcharge, as if it had never been closed', () => {
    const { after } = ready().when('reopen-execution', { reasons: '尚未缴清' }, 'feng', '2026-05-05');
    const unpaid = after.when(
      'record-payment',
      { amount: 370_000, paidOn: '2026-05-16', channel: 'bank', receiptNumber: 'R-2' },
      'wang',
      '2026-05-16',
    ).after;
    // Served on 21 April: fifteen days end on 6 May, and each day after it bears surcharge.
    expect(unpaid.state).toMatchObject({ stage: 'executing' });
    expect(
      unpaid.when('propose-closing', { ground: 'performed', summary: '罚款已缴清' }, 'wang', '2026-05-18').answer,
    ).toBe('not-at-this-stage');
  });
});
