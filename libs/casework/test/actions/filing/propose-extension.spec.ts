import { invalidFields } from '#casework';
import { proposeExtension } from '../../../src/actions/filing/propose-extension.js';
import { clocksOf } from '../../../src/clocks/case-clocks.js';
import { discussionOn } from '../../../src/testing/bodies.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';
import { saidInstead } from '../../said.js';

const verify = { clock: 'verification', days: 15, reasons: '需要检验' };
const handle = { clock: 'case', days: 30, reasons: '案情复杂' };

describe('propose-extension 提请延期 (PR Art.18, 64)', () => {
  const { records, refuses } = rulesOf('propose-extension', {
    of: () => at('verifying'),
    body: verify,
    by: 'wang',
    on: '2026-03-10',
  });
  const extended = () =>
    before('approve-extension', {}, 'extension')().when('approve-extension', {}, 'feng', '2026-03-11').after;
  const investigating = before('submit-report');

  records('asks for 15 working days more to verify', ['ExtensionProposed']);
  it('extends the case clock after the notice too, while it runs (PR Art.64)', () => {
    const asked = at('notified').when('propose-extension', handle, 'wang', '2026-04-10');
    const granted = asked.after
      .when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-10')
      .after.when('approve-extension', {}, 'feng', '2026-04-10');
    expect([asked.answer, granted.answer]).toEqual(['accepted', 'accepted']);
    // 90 days from 2026-03-04 end on 06-02, a Tuesday; thirty more on 07-02.
    const due = clocksOf(granted.after.state, law).find(({ id }) => id === 'case')?.due;
    expect(due).toBe('2026-07-02');
    expect(granted.after.state.stage).toBe('notified');
  });
  records('asks on the last day of the clock', ['ExtensionProposed'], { on: '2026-03-23' });
  it('takes the clock by its former name, and records it as every event of it does', () => {
    const asked = [verify, { ...verify, clock: 'verify' }].map(
      (body) => at('verifying').when('propose-extension', body, 'wang', '2026-03-10').after,
    );
    expect(asked.map(({ file }) => file.facts.at(-1)?.data)).toEqual([
      { ...verify, clock: 'verify' },
      { ...verify, clock: 'verify' },
    ]);
    expect(asked[0]?.state).toMatchObject({ proposal: { content: { clock: 'verification' } } });
  });
  it('refuses what is neither, and names the identifiers alone', () => {
    const { body } = proposeExtension;
    expect(invalidFields(body, { ...verify, clock: 'handling' })).toMatchObject([
      { field: 'clock', reason: '“Clock” must be one of: verification, case' },
    ]);
  });
  refuses('comes too late when the clock has run out', 'too-late', { on: '2026-03-24' });
  refuses('gives at most what the rule gives: 15 working days to verify', 'extension-beyond-maximum', {
    but: { days: 16 },
  });
  refuses('is given once', 'extension-beyond-maximum', { of: extended, on: '2026-03-25' });
  it('names the discussion of the heads where the case was extended once (PR Art.64; APL Art.60)', () => {
    const once = before('extend-collectively', {}, 'main-head')();
    const again = once.when('propose-extension', handle, 'wang', '2026-03-30');
    expect(again.refusal).toMatchObject({
      code: 'extension-beyond-maximum',
      ground: 'PR Art.64; APL Art.60',
      parameters: { most: { next: 'extend-collectively' } },
    });
    expect(saidInstead(again.refusal)).toContain('extend-collectively');
    // Extended together already: no third way is told, the period is the one that the heads fixed.
    const { agreed: _decided, ...discussion } = discussionOn('2026-03-30');
    const together = once.when('extend-collectively', { ...discussion, days: 20 }, 'qian', '2026-03-30');
    expect(together.answer).toBe('accepted');
    expect(together.after.when('propose-extension', handle, 'wang', '2026-03-31').refusal).toMatchObject({
      parameters: { most: { max: 'fixed-period' } },
    });
  });
  it('names no discussion where the clock to verify was extended, which ends there (PR Art.18)', () => {
    expect(extended().when('propose-extension', verify, 'wang', '2026-03-25').refusal?.parameters).toEqual({
      clock: 'verification',
      most: { max: 15, unit: 'WD' },
    });
  });
  refuses('is refused to a caseworker who does not verify', 'not-assigned', { by: 'yang' });
  refuses('waits while another proposal is open', 'proposal-pending', { of: before('endorse-proposal') });
  refuses('extends no clock that has not started', 'nothing-to-do', { body: handle });

  records('asks for 30 days more to handle a filed case', ['ExtensionProposed'], {
    of: investigating,
    body: handle,
    on: '2026-06-02',
  });
  refuses('comes too late after the 90 days', 'too-late', { of: investigating, body: handle, on: '2026-06-03' });
  refuses('extends no clock that has stopped', 'nothing-to-do', { of: investigating, on: '2026-03-10' });
  refuses('is refused to a caseworker who is not on the filed case', 'not-assigned', {
    of: investigating,
    body: handle,
    by: 'yang',
  });
});
