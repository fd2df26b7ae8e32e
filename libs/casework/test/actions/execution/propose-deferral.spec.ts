import { lightFine } from '../../../src/testing/bodies.js';
import { answer, application } from '../../../src/testing/challenge-lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

const { fine } = lightFine.penalty;

describe('propose-deferral 提请延期、分期缴纳罚款 (APL Art.66; PR Art.74)', () => {
  const { records, refuses } = rulesOf('propose-deferral', {
    of: before('propose-deferral', {}, 'enforcement'),
    body: {
      kind: 'deferral',
      appliedOn: '2026-05-06',
      instalments: [{ amount: fine, payBy: '2026-06-30' }],
      hardship: '停业',
    },
    by: 'wang',
    on: '2026-05-07',
  });
  const parts = (...days: string[]) => days.map((payBy) => ({ amount: fine / days.length, payBy }));

  records('asks for one new day', ['DeferralProposed'], {}, { state: { proposal: { matter: 'deferral' } } });
  records('asks for instalments that add up', ['DeferralProposed'], {
    but: { kind: 'instalments', instalments: parts('2026-06-30', '2026-07-31') },
  });
  refuses('instalments add up to what is owed', 'instalments-differ', {
    but: { instalments: [{ amount: fine - 1, payBy: '2026-06-30' }] },
  });
  refuses('has no instalment of nothing', 'nothing-to-do', {
    but: {
      kind: 'instalments',
      instalments: [
        { amount: 0, payBy: '2026-06-30' },
        { amount: fine, payBy: '2026-07-31' },
      ],
    },
  });
  refuses('adds up to no sum that is not exact', 'sum-too-large', {
    but: {
      kind: 'instalments',
      instalments: parts('2026-06-30', '2026-07-31').map((part) => ({ ...part, amount: Number.MAX_SAFE_INTEGER })),
    },
  });
  refuses('a deferral has one new day', 'one-new-day', { but: { instalments: parts('2026-06-30', '2026-07-31') } });
  refuses('the new day lies ahead', 'pay-by-not-ahead', { but: { instalments: parts('2026-05-07') } });
  // Served on 21 April: the fifteen days end on 6 May.
  refuses('the last day lies after the term of the law (APL Art.66, 67)', 'pay-by-within-term', {
    but: { instalments: parts('2026-05-06') },
    on: '2026-04-28',
  });
  refuses('instalments follow one another', 'not-in-order', {
    but: { kind: 'instalments', instalments: parts('2026-07-31', '2026-06-30') },
  });
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('grant-deferral', {}, 'enforcement'),
  });
  refuses('the party cannot apply before the decision reached it', 'before-the-case', {
    but: { appliedOn: '2026-04-20' },
  });
  /** Reconsideration left 5,000 of the 8,000 yuan. */
  const changed = () => {
    const outcome = { challenge: 1, outcome: 'changed', receivedOn: '2026-06-05', opinionLetter: false };
    const penalty = { ...lightFine.penalty, fine: 500_000 };
    return played(
      law,
      [
        { on: '2026-05-11', by: 'wang', action: 'record-reconsideration', body: application },
        { on: '2026-05-20', by: 'wang', action: 'file-answer', body: answer },
        { on: '2026-06-05', by: 'wang', action: 'record-reconsideration-result', body: { ...outcome, penalty } },
      ],
      before('record-payment')(),
    );
  };
  records('defers what a reconsideration left of the fine (ARL Art.63)', ['DeferralProposed'], {
    of: changed,
    but: { instalments: [{ amount: 500_000, payBy: '2026-07-31' }] },
    on: '2026-06-08',
  });
  refuses('is not for what a reconsideration took off the fine (ARL Art.63)', 'instalments-differ', {
    of: changed,
    but: { instalments: [{ amount: fine, payBy: '2026-07-31' }] },
    on: '2026-06-08',
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  refuses('needs a fine that is owed', 'nothing-to-do', { of: before('record-performance'), on: '2026-04-28' });
});
