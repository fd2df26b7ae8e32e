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
  // ALL Art.89(1)(1): 驳回上诉，维持原判 leaves what the first judgment said.
  const revoked = () =>
    before('record-judgment', {}, 'maintained')().when(
      'record-judgment',
      { ...body, outcome: 'revoked', redo: { forProcedure: true } },
      'wang',
      '2026-08-10',
    ).after;
  const afterRevoked = (but: object) => ({ of: revoked, body: { ...second, ...but }, on: '2026-10-10' });
  const maintainedBySecond = { outcome: 'revoked', redo: { forProcedure: true }, appeal: 'dismissed' };
  refuses(
    'does not bring a revoked decision back by "dismissed"',
    'appeal-unclear',
    afterRevoked({ outcome: 'dismissed' }),
  );
  refuses('nor by "withdrawn"', 'appeal-unclear', afterRevoked({ outcome: 'withdrawn' }));
  refuses(
    'says what the first judgment said where the appeal is dismissed',
    'appeal-unclear',
    afterRevoked({ outcome: 'dismissed', appeal: 'dismissed' }),
  );
  records(
    'keeps the decision revoked where the appeal is dismissed',
    ['JudgmentGiven'],
    afterRevoked(maintainedBySecond),
    {
      state: { stage: 'revoked', challenges: { redo: { forProcedure: true } } },
    },
  );
  records(
    'keeps it revoked where the appeal is withdrawn',
    ['JudgmentGiven'],
    afterRevoked({ ...maintainedBySecond, appeal: 'withdrawn' }),
    { state: { stage: 'revoked' } },
  );
  records(
    'lets it stand where the first judgment was changed',
    ['JudgmentGiven'],
    afterRevoked({ outcome: 'dismissed', appeal: 'allowed' }),
    { state: { stage: 'executing' } },
  );
  const varied = { outcome: 'varied', penalty: { ...lightFine.penalty, fine: 500_000 } };
  const afterVaried = (penalty: object) => ({
    of: () =>
      before('record-judgment', {}, 'maintained')().when(
        'record-judgment',
        { ...body, ...varied },
        'wang',
        '2026-08-10',
      ).after,
    body: { ...second, outcome: 'varied', penalty, appeal: 'dismissed' },
    on: '2026-10-10',
  });
  // The same parts, entered in another order.
  const turned = Object.fromEntries(Object.entries(varied.penalty).toReversed());
  records('keeps what the first judgment left of the fine', ['JudgmentGiven'], afterVaried(turned), {
    state: { execution: { standing: { fine: 500_000 } } },
  });
  refuses('leaves no other fine', 'appeal-unclear', afterVaried({ ...varied.penalty, fine: 400_000 }));
  refuses('of first instance decides on no appeal', 'appeal-unclear', { but: { appeal: 'dismissed' } });
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
