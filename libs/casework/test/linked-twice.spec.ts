import { actsOf } from '../src/testing/stages.js';
import { when } from './risks-of.js';
import { before } from './rules-of.js';

describe('two links to one case of which one says that it is one act (APL Art.29, 75)', () => {
  const asked = actsOf('ordinary').find(({ action }) => action === 'submit-report');
  if (asked === undefined) throw new Error('There is a report');
  const linkedTwice = before('submit-report')()
    .when('link-case', { case: 'case-fined', relation: 'same-act', reasons: '同一批' }, 'wang', '2026-03-31')
    .after.when('link-case', { case: 'case-fined', relation: 'same-party', reasons: '同一人' }, 'wang', '2026-03-31');
  const [first, second] = [linkedTwice.after.file.facts.length - 1, linkedTwice.after.file.facts.length];
  const reported = linkedTwice.after.when('submit-report', asked.body, asked.by, asked.on).after;
  const correct = (event: number, wrong: string, right: string) =>
    reported.when('correct-entry', { event, field: 'relation', wrong, right, why: '误填' }, 'wang', '2026-04-02');

  it('are fined twice as long as it says so, whatever becomes of the other link', () => {
    const other = correct(second, 'same-party', 'split-from');
    expect([other.answer, when(other.after, 29)]).toEqual(['accepted', [['2026-04-01', null]]]);
    const slip = correct(first, 'same-act', 'split-from');
    expect([slip.answer, when(slip.after, 29)]).toEqual(['accepted', [['2026-04-01', '2026-04-02']]]);
  });
});
