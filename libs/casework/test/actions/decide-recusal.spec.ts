import { alsoHolding } from '../../src/testing/county.js';
import { evidence, review } from '../../src/testing/bodies.js';
import { at, before, rulesOf } from '../rules-of.js';

const decided = before('assign-officers', {}, 'recusal', 2);

describe('decide-recusal 决定回避 (APL Art.43; PR Art.4; HR Art.4)', () => {
  const { records, refuses } = rulesOf('decide-recusal', {
    of: before('decide-recusal', {}, 'recusal'),
    body: { person: 'li', granted: true, reasons: '情况属实' },
    by: 'feng',
    on: '2026-03-09',
  });

  records(
    'takes the person off the case at once',
    ['RecusalDecided'],
    {},
    { state: { officers: ['wang'], verifiers: ['wang'], recusals: [{ decided: { granted: true } }] } },
  );
  records(
    'or leaves the person on it',
    ['RecusalDecided'],
    { but: { granted: false } },
    { state: { officers: ['wang', 'li'] } },
  );
  refuses('needs a plea', 'no-plea', { but: { person: 'wang' } });
  refuses('decides a plea once', 'no-plea', { of: decided });
  refuses('is never for the person concerned (PR Art.4)', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });
});

describe('who was recused', () => {
  it('does nothing more in the case, in whatever office (APL Art.43)', () => {
    expect(decided().when('collect-evidence', evidence, 'li', '2026-03-09').answer).toBe('recused');
    const plea = { person: 'zheng', pleadedBy: 'person', ground: 'other-relation', reasons: '同学' };
    const off = at('in-review')
      .when('request-recusal', plea, 'zheng', '2026-04-03')
      .after.when('decide-recusal', { person: 'zheng', granted: true, reasons: '属实' }, 'feng', '2026-04-03').after;
    expect(off.when('record-review', review(), 'zheng', '2026-04-07').answer).toBe('recused');
    expect(
      off.when('record-review', review(), { id: 'other', unit: 'qinghe', roles: ['reviewer'] }, '2026-04-07').answer,
    ).toBe('accepted');
  });

  it('is not assigned again', () => {
    expect(decided().when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-03-09').answer).toBe(
      'recused',
    );
    const verifying = before('propose-filing')()
      .when(
        'request-recusal',
        { person: 'li', pleadedBy: 'person', ground: 'other-relation', reasons: '同学' },
        'li',
        '2026-03-03',
      )
      .after.when('decide-recusal', { person: 'li', granted: true, reasons: '属实' }, 'feng', '2026-03-03').after;
    expect(verifying.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-03').answer).toBe(
      'recused',
    );
  });

  it('leaves one officer, who waits for a second (APL Art.42)', () => {
    const alone = { ...evidence, officers: ['wang'] };
    expect(decided().when('collect-evidence', alone, 'wang', '2026-03-09').answer).toBe('two-officers-needed');
  });
});
