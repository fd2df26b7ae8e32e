import { before, rulesOf } from '../../rules-of.js';

/*
 * 8,000 yuan, changed to 6,000 by the reviewing body, which the party was told on 5 June 2026: that body enforces it
 * (ARL Art.78).
 */
describe('record-review-enforcement 记录复议机关执行情况 (ARL Art.78; PR Art.77)', () => {
  const waiting = before('record-review-enforcement', {}, 'review-enforced');
  const { records, refuses } = rulesOf('record-review-enforcement', {
    of: waiting,
    body: { outcome: 'court-applied', on: '2026-09-25', reference: '清政复执〔2026〕1号' },
    by: 'wang',
    on: '2026-09-28',
  });
  const body = (outcome: string) => ({ body: { outcome, on: '2026-09-25' } });

  records('leaves the case open while a body enforces', ['ReviewBodyEnforced'], {}, { state: { stage: 'executing' } });
  records('ends the execution where it was carried out', ['ReviewBodyEnforced'], body('executed'), {
    state: { stage: 'performed', execution: { performedOn: '2026-09-25' } },
  });
  records('ends it where the reviewing body ended it', ['ReviewBodyEnforced'], body('ended'), {
    state: { stage: 'performed', execution: { performedOn: '2026-09-25' } },
  });
  refuses('cannot come before the review decision', 'not-in-order', { but: { on: '2026-06-04' } });
  const told = () =>
    waiting().when('record-review-enforcement', body('court-applied').body, 'wang', '2026-09-28').after;
  refuses('cannot come before what was told last', 'not-in-order', { of: told, but: { on: '2026-09-24' } });
  refuses('is not recorded twice', 'nothing-to-do', { of: told });
  refuses('needs a result that another body enforces', 'nothing-to-do', {
    of: before('send-demand', {}, 'maintained'),
  });
  refuses('is over once it was left to the bureau', 'nothing-to-do', {
    of: () => waiting().when('record-review-enforcement', body('left-to-bureau').body, 'wang', '2026-09-25').after,
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });

  it.each([
    ['executed', 'performed'],
    ['ended', 'execution-ended'],
  ])('closes the case that was %s on the ground %s, with nothing more to pay here (PR Art.77)', (outcome, right) => {
    const over = waiting().when('record-review-enforcement', body(outcome).body, 'wang', '2026-09-28').after;
    const closing = (ground: string) =>
      over.when('propose-closing', { ground, summary: '复议机关执行' }, 'wang', '2026-09-28').answer;
    expect(
      ['performed', 'execution-ended', 'court-ended-execution'].filter((each) => closing(each) === 'accepted'),
    ).toEqual([right]);
  });
});
