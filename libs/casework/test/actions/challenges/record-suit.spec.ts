import { evidence, inspection, questioning } from '../../../src/testing/bodies.js';
import { suit } from '../../../src/testing/challenge-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('record-suit 收到行政起诉状副本 (ALL Art.44-46, 67)', () => {
  const { records, refuses } = rulesOf('record-suit', {
    of: before('record-suit', {}, 'maintained'),
    body: suit,
    by: 'wang',
    on: '2026-06-18',
  });

  records('gives fifteen days to answer', ['SuitServed'], {}, { data: { challenge: 2 } });
  records('may come without a reconsideration', ['SuitServed'], {
    of: before('record-reconsideration', {}, 'revoked'),
  });
  refuses('comes after the reconsideration against a penalty on the spot (ARL Art.23)', 'review-first', {
    of: before('record-reconsideration', {}, 'summary-revoked'),
  });
  refuses('waits while the reconsideration is pending (ALL Art.44)', 'challenge-pending', {
    of: before('file-answer', {}, 'maintained'),
  });
  refuses('needs a decision that was served', 'missing-before', { of: before('submit-report') });
  refuses('cannot come before the decision reached the party', 'before-the-case', { but: { suedOn: '2026-04-20' } });
  refuses('cannot be received before it was brought', 'not-in-order', {
    but: { suedOn: '2026-06-19' },
    on: '2026-06-19',
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });

  it.each([
    ['collect-evidence', evidence],
    ['record-inspection', inspection],
    ['record-questioning', questioning],
  ])('freezes the file: no %s from the plaintiff while it is pending (ALL Art.35)', (action, body) => {
    const round = before('submit-report', {}, 'revoked', 2)();
    const sued = round.when('record-suit', { ...suit, applicant: 'other' }, 'wang', '2026-06-18').after;
    expect(round.when(action, body, 'wang', '2026-06-19').answer).toBe('accepted');
    expect(sued.when(action, body, 'wang', '2026-06-19').answer).toBe('evidence-frozen');
  });
});
