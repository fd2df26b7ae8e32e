import { clocksOf } from '../../../src/clocks/case-clocks.js';
import { evidence, inspection, proclaimedOn, questioning } from '../../../src/testing/bodies.js';
import { suit } from '../../../src/testing/challenge-lines.js';
import { law } from '../../law.js';
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
  refuses('cannot come before the decision was made', 'before-the-case', { but: { suedOn: '2026-04-19' } });
  it('may come during a proclamation: who knows of a decision may sue (ALL Art.46)', () => {
    const proclaimed = before('serve-decision')().when(
      'serve-decision',
      proclaimedOn('2026-04-29'),
      'wang',
      '2026-04-29',
    );
    const early = { ...suit, suedOn: '2026-05-06', copyReceivedOn: '2026-05-08' };
    const { answer, after } = proclaimed.after.when('record-suit', early, 'wang', '2026-05-08');
    expect(answer).toBe('accepted');
    const clocks = clocksOf(after.state, law).map(({ id, start, stoppedOn }) => ({ id, start, stoppedOn }));
    // The answer runs (ALL Art.67), the time for suit is over, and the court is not open while the suit is pending.
    expect(clocks).toContainEqual({ id: 'suit-answer', start: '2026-05-08', stoppedOn: null });
    expect(clocks).toContainEqual({ id: 'suit', start: '2026-05-29', stoppedOn: '2026-05-06' });
    expect(clocks.map(({ id }) => id)).not.toContain('court-application');
  });
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
