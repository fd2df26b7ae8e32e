import type { Party } from '../../../src/events/clue.js';
import { hearingFine, lightFine, nothing } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

const company: Party = { kind: 'company', name: '清河县某食品有限公司' };
const facts = { goodsValue: 2_000_000 };
const fined = (fine: number) => ({ ...lightFine, facts, penalty: { ...nothing, fine } });

describe('issue-notice 制作行政处罚告知书 (APL Art.44, 63; PR Art.57)', () => {
  const { records, refuses } = rulesOf('issue-notice', {
    of: () => at('approved'),
    body: {},
    by: 'wang',
    on: '2026-04-08',
  });

  records(
    'tells what was reported and approved, under a number of the bureau',
    ['NoticeIssued'],
    {},
    { data: { number: 'qinghe-penalty-notice-1', handling: lightFine, hearingRight: false } },
  );
  records(
    'takes its number from the station that acts in its own name',
    ['NoticeIssued'],
    { of: before('issue-notice', { actingName: 'unit' }) },
    { data: { number: 'qinghe.chengguan-penalty-notice-1' } },
  );
  records(
    'tells a natural person the right to a hearing from 10,000 yuan on (HR Art.5)',
    ['NoticeIssued'],
    { of: before('issue-notice', { handling: hearingFine }) },
    { data: { hearingRight: true } },
  );
  records(
    'tells a company the right to a hearing from 100,000 yuan on',
    ['NoticeIssued'],
    { of: before('issue-notice', { party: company, handling: fined(10_000_000) }) },
    { data: { hearingRight: true } },
  );
  records(
    'gives a hearing for suspended business whatever the fine (HR Art.5)',
    ['NoticeIssued'],
    {
      of: before('issue-notice', {
        handling: {
          ...lightFine,
          facts: { ...lightFine.facts, serious: true },
          penalty: { ...lightFine.penalty, restrictions: ['suspend_business'] },
        },
      }),
    },
    { data: { hearingRight: true } },
  );
  refuses('is issued once', 'nothing-to-do', { of: before('serve-notice') });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
