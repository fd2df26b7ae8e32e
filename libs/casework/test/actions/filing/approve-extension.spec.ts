import { at, before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('approve-extension 批准延期 (PR Art.18, 64)', () => {
  const rules = rulesOf('approve-extension', {
    of: before('approve-extension', {}, 'extension'),
    body: { opinion: '同意' },
    by: 'feng',
    on: '2026-03-11',
  });

  rules.records(
    'extends the clock by what was proposed',
    ['ClockExtended'],
    {},
    {
      state: { proposal: null, aside: { extensions: [{ clock: 'verification', days: 15, on: '2026-03-11' }] } },
    },
  );
  rules.records('is in time on the last day of the clock', ['ClockExtended'], { on: '2026-03-23' });
  rules.refuses('cures nothing once the clock has run out', 'too-late', { on: '2026-03-24' });
  decidedByThirdPerson(rules, {
    nothingProposed: () => at('verifying'),
    notEndorsed: before('endorse-proposal', {}, 'extension'),
  });
});
