import { lightFine } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('record-judgment 收到行政判决 (ALL Art.69-79)', () => {
  const body = { challenge: 2, instance: 'first', outcome: 'dismissed', receivedOn: '2026-08-10' };
  const { records, refuses } = rulesOf('record-judgment', {
    of: before('record-judgment', {}, 'maintained'),
    body,
    by: 'wang',
    on: '2026-08-10',
  });
  const waiting = before('confirm-judgment', {}, 'maintained');
  const second = { ...body, instance: 'second', receivedOn: '2026-10-10' };

  records(
    'of first instance waits for its effect (ALL Art.85)',
    ['JudgmentGiven'],
    { but: { outcome: 'revoked' } },
    {
      state: { stage: 'executing', challenges: { duties: [{ kind: 'correction-report' }] } },
    },
  );
  records(
    'of second instance has it at once',
    ['JudgmentGiven'],
    { of: waiting, body: { ...second, outcome: 'revoked', redo: { forProcedure: true } }, on: '2026-10-10' },
    { state: { stage: 'revoked', challenges: { redo: { forProcedure: true } } } },
  );
  records(
    'varies a fine that is clearly unfair: the new amount is owed (ALL Art.77)',
    ['JudgmentGiven'],
    {
      of: waiting,
      body: { ...second, outcome: 'varied', penalty: { ...lightFine.penalty, fine: 100_000 } },
      on: '2026-10-10',
    },
    { state: { stage: 'executing', execution: { standing: { fine: 100_000 } } } },
  );
  records(
    'orders remedial measures (ALL Art.76)',
    ['JudgmentGiven'],
    { of: waiting, body: { ...second, outcome: 'remedial-measures', actBy: '2026-12-01' }, on: '2026-10-10' },
    {
      state: {
        challenges: { duties: [{}, { kind: 'perform-order', by: '2026-12-01' }, { kind: 'withdraw-publication' }] },
      },
    },
  );
  refuses('of second instance follows the first', 'missing-before', { but: { instance: 'second' } });
  refuses('of first instance is given once', 'nothing-to-do', { of: waiting, on: '2026-08-11' });
  refuses('names a suit that is pending', 'challenge-unknown', { but: { challenge: 1 } });
  refuses('cannot come before the copy', 'not-in-order', { but: { receivedOn: '2026-06-01' } });
  refuses('of second instance cannot come before the first', 'not-in-order', {
    of: waiting,
    body: { ...second, receivedOn: '2026-08-01' },
    on: '2026-08-11',
  });
  refuses('is not made heavier for the party that sued (ALL Art.77)', 'worse-for-the-applicant', {
    but: { outcome: 'varied', penalty: { ...lightFine.penalty, fine: 900_000 } },
  });
  refuses('needs a suit', 'missing-before', { of: before('record-suit', {}, 'maintained') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
