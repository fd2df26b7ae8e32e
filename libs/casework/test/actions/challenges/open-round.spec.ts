import { clocksOf, findClock } from '#casework/clocks/case-clocks';
import { lightFine, report } from '../../../src/testing/bodies.js';
import { lighter, suit } from '../../../src/testing/challenge-lines.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

describe('open-round 重新调查处理 (ARL Art.64; ALL Art.70, 71)', () => {
  const { records, refuses } = rulesOf('open-round', {
    of: before('open-round', {}, 'revoked'),
    body: {},
    by: 'feng',
    on: '2026-06-16',
  });
  const result = (body: object) =>
    before('record-reconsideration-result', {}, 'maintained')().when(
      'record-reconsideration-result',
      { challenge: 1, receivedOn: '2026-06-05', opinionLetter: false, ...body },
      'wang',
      '2026-06-05',
    ).after;
  const stands = { ...lightFine.penalty, fine: 300_000 };

  records(
    'begins again at the investigation; the round before stays as it was',
    ['RoundOpened'],
    {},
    {
      data: { round: 2, orderedOn: '2026-06-05', by: '2026-08-14' },
      state: {
        stage: 'investigating',
        challenges: { round: { number: 2 } },
        earlierRounds: [
          { stage: 'revoked', decision: { handling: { penalty: { fine: 800_000 } } }, execution: { payments: [{}] } },
        ],
      },
    },
  );
  it('has the case clock that the deciding body set, which this bureau does not extend', () => {
    const round = before('submit-report', {}, 'revoked', 2)();
    expect(findClock(round.state, law, 'case')).toMatchObject({
      start: '2026-06-05',
      due: '2026-08-14',
      stoppedOn: null,
    });
    const before1 = clocksOf(round.state, law).find(({ id, round: ended }) => id === 'case' && ended === 1);
    expect(before1).toMatchObject({ stoppedOn: '2026-04-20' });
    const extension = { clock: 'case', days: 30, reasons: '复杂' };
    expect(round.when('propose-extension', extension, 'wang', '2026-06-17').answer).toBe('term-set-by-order');
  });
  it.each([
    ['the same fine on the same facts and grounds', lightFine, 'same-act-again'],
    ['a heavier one', { ...lightFine, penalty: { ...lightFine.penalty, fine: 900_000 } }, 'same-act-again'],
    ['a lighter fine', lighter, 'accepted'],
    [
      'the same fine on other grounds',
      { ...lightFine, circumstances: [{ code: 'S2', evidence: '另查明' }] },
      'accepted',
    ],
  ])('answers %s with %s (ARL Art.64; ALL Art.71)', (_, handling, answer) => {
    const round = before('submit-report', {}, 'revoked', 2)();
    expect(round.when('submit-report', report(handling), 'wang', '2026-06-22').answer).toBe(answer);
  });
  it('may decide the same again where only the procedure was at fault (ARL Art.64)', () => {
    const again = result({ outcome: 'revoked', redo: { forProcedure: true } }).when(
      'open-round',
      {},
      'feng',
      '2026-06-16',
    );
    expect(again.after.when('submit-report', report(), 'wang', '2026-06-22').answer).toBe('accepted');
  });
  refuses('waits until the part that stands is executed', 'missing-before', {
    of: () => result({ outcome: 'revoked-partly', penalty: stands, redo: { forProcedure: false } }),
  });
  refuses('needs an order', 'missing-before', { of: before('record-reconsideration', {}, 'revoked') });
  refuses('waits while the decision is challenged again', 'challenge-pending', {
    of: () =>
      before('open-round', {}, 'revoked')().when('record-suit', { ...suit, applicant: 'other' }, 'wang', '2026-06-18')
        .after,
    on: '2026-06-19',
  });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
