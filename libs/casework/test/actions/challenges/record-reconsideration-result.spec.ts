import { lightFine } from '../../../src/testing/bodies.js';
import { revokedAndRedo } from '../../../src/testing/challenge-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('record-reconsideration-result 收到行政复议决定 (ARL Art.62-76)', () => {
  const { records, refuses } = rulesOf('record-reconsideration-result', {
    of: before('record-reconsideration-result', {}, 'revoked'),
    body: revokedAndRedo,
    by: 'wang',
    on: '2026-06-05',
  });
  const plain = { challenge: 1, receivedOn: '2026-06-05', opinionLetter: false };
  const half = { ...lightFine.penalty, fine: 400_000 };
  const owed = (kind: string, more: object = {}) => ({ kind, doneOn: null, ...more });

  records(
    'revokes: publication, money and a new decision are owed (ARL Art.64, 72)',
    ['ReconsiderationDecided'],
    {},
    {
      state: {
        stage: 'revoked',
        challenges: {
          duties: [
            owed('withdraw-publication'),
            owed('return-money', { amount: 830_000 }),
            owed('redo', { by: '2026-08-14' }),
          ],
        },
      },
    },
  );
  records(
    'changes: the lower amount stands, what was paid above it goes back (ARL Art.63)',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'changed', penalty: half } },
    {
      state: {
        stage: 'archived',
        execution: { standing: { fine: 400_000 } },
        decision: { handling: { penalty: { fine: 800_000 } } },
        challenges: { duties: [owed('withdraw-publication'), owed('return-money', { amount: 400_000 })] },
      },
    },
  );
  records(
    'maintains: nothing changes',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'maintained' } },
    { state: { stage: 'archived', challenges: { duties: [] } } },
  );
  records(
    'confirms that it was unlawful: the publication goes, the decision stays (PR Art.63)',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'confirmed-unlawful' } },
    { state: { stage: 'archived', challenges: { duties: [owed('withdraw-publication')] } } },
  );
  records(
    'orders an act by a day, with an opinion letter to report on (ARL Art.66, 76)',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'order-to-perform', actBy: '2026-07-01', opinionLetter: true } },
    { state: { challenges: { duties: [owed('perform-order', { by: '2026-07-01' }), owed('correction-report')] } } },
  );
  records(
    'ends by mediation on another amount (ARL Art.73)',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'mediated', penalty: half } },
    { state: { execution: { standing: { fine: 400_000 } } } },
  );
  records(
    'revokes in part and asks for a new decision: both are owed',
    ['ReconsiderationDecided'],
    { body: { ...plain, outcome: 'revoked-partly', penalty: half, redo: { forProcedure: false } } },
    {
      state: {
        stage: 'archived',
        challenges: { redo: { forProcedure: false } },
        execution: { standing: { fine: 400_000 } },
      },
    },
  );
  refuses('never changes to the harm of the party that applied (ARL Art.63)', 'worse-for-the-applicant', {
    body: { ...plain, outcome: 'changed', penalty: { ...half, fine: 900_000 } },
  });
  refuses('says what stands where it changes the penalty', 'finding-inconsistent', {
    body: { ...plain, outcome: 'changed' },
  });
  refuses('names no penalty where it maintains', 'finding-inconsistent', {
    body: { ...plain, outcome: 'maintained', penalty: half },
  });
  refuses('orders no new decision where it dismisses', 'finding-inconsistent', { but: { outcome: 'dismissed' } });
  refuses('names a last day only with an order', 'finding-inconsistent', {
    body: { ...plain, outcome: 'maintained', actBy: '2026-07-01' },
  });
  refuses('names a reconsideration that is pending', 'challenge-unknown', { but: { challenge: 2 } });
  refuses('cannot come before the copy', 'not-in-order', { but: { receivedOn: '2026-05-01' } });
  refuses('needs a reconsideration', 'missing-before', { of: before('record-reconsideration', {}, 'revoked') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
