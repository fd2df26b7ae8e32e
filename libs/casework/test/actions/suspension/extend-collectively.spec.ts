import { clocksOf } from '#casework';
import { discussionOn } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

const { agreed: _decided, ...together } = discussionOn('2026-03-30');

describe('extend-collectively 集体讨论决定继续延期 (PR Art.64; APL Art.60)', () => {
  const { records, refuses } = rulesOf('extend-collectively', {
    of: before('extend-collectively', {}, 'main-head'),
    body: { ...together, days: 20 },
    by: 'qian',
    on: '2026-03-30',
  });

  records(
    'T30: fixes a definite period after the first extension, with every opinion',
    ['CaseExtendedCollectively'],
    {},
    {
      data: { days: 20, opinions: together.opinions },
    },
  );
  records('is recorded by a department head as well', ['CaseExtendedCollectively'], { by: 'feng' });
  refuses('comes after the first extension', 'missing-before', { of: before('propose-extension', {}, 'main-head') });
  refuses('is discussed when the first extension was granted and was not enough (PR Art.64)', 'not-in-order', {
    but: { heldOn: '2026-03-03' },
  });
  refuses('is decided once', 'extension-beyond-maximum', { of: before('approve-uncomputable-gains', {}, 'main-head') });
  refuses('comes before the clock is over', 'too-late', { on: '2026-07-06' });
  refuses('is led and signed by officers of the register (PR Art.64; form #42)', 'officer-unknown', {
    but: { host: 'nobody' },
  });
  refuses('is decided by heads of the bureau, not by people of stations (PR Art.64; APL Art.60)', 'heads-needed', {
    but: { host: 'zhao', opinions: together.opinions.map((each, at) => ({ ...each, person: ['zhao', 'gao'][at] })) },
  });
  refuses('extends nothing that every head is against (PR Art.64)', 'nobody-agreed', {
    but: { opinions: together.opinions.map((each) => ({ ...each, dissents: true })) },
  });
  refuses('is not recorded by who handles the case', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });

  it('T30: 90 days from 4 March, 30 and 20 more, end on 22 July', () => {
    // 4 March + 90 = 2 June; + 30 = 2 July; + 20 = 22 July 2026, a Wednesday.
    const story = before('approve-uncomputable-gains', {}, 'main-head')();
    expect(clocksOf(story.state, law).find(({ id }) => id === 'case')?.due).toBe('2026-07-22');
  });
});
