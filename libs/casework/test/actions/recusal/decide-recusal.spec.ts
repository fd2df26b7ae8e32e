import { discussionOn, evidence, review } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { at, before, rulesOf } from '../../rules-of.js';

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
    {
      state: {
        investigation: { officers: ['wang'] },
        intake: { verifiers: ['wang'] },
        aside: { recusals: [{ decided: { granted: true } }] },
      },
    },
  );
  records(
    'or leaves the person on it',
    ['RecusalDecided'],
    { but: { granted: false } },
    { state: { investigation: { officers: ['wang', 'li'] } } },
  );
  refuses('needs a plea', 'no-plea', { but: { person: 'wang' } });
  refuses('decides a plea once', 'no-plea', { of: decided });
  refuses('is never for the person concerned (PR Art.4)', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });
});

describe('who decides a recusal (PR Art.4)', () => {
  const verdict = (person: string, more: object = {}) => ({ person, granted: true, reasons: '属实', ...more });
  const plea = { pleadedBy: 'person', ground: 'other-relation', reasons: '亲属' };
  const pleaded = (person: 'feng' | 'qian') =>
    before('record-inspection')().when('request-recusal', { ...plea, person }, person, '2026-03-06').after;

  it('is the main head where another head of the bureau is concerned', () => {
    const story = pleaded('feng');
    expect(story.state).toMatchObject({ aside: { recusals: [{ person: 'feng', office: 'head' }] } });
    expect(story.when('decide-recusal', verdict('feng'), 'tang', '2026-03-09').answer).toBe('recusal-decider');
    expect(story.when('decide-recusal', verdict('feng'), 'qian', '2026-03-09').answer).toBe('accepted');
  });
  it('is all heads together where the main head is concerned', () => {
    const story = pleaded('qian');
    expect(story.state).toMatchObject({ aside: { recusals: [{ person: 'qian', office: 'main-head' }] } });
    expect(story.when('decide-recusal', verdict('qian'), 'feng', '2026-03-09').answer).toBe('recusal-decider');
    const { agreed: _decided, ...attended } = discussionOn('2026-03-09');
    const heads = attended.opinions.map((each) => (each.person === 'qian' ? { ...each, person: 'feng' } : each));
    const together = verdict('qian', { discussion: { ...attended, host: 'feng', opinions: heads } });
    expect(story.when('decide-recusal', together, 'feng', '2026-03-09').answer).toBe('accepted');
    expect(story.when('decide-recusal', together, 'qian', '2026-03-09').answer).toBe('separation-of-duty');
    const unsigned = heads.map((each) => ({ ...each, signed: false }));
    const without = verdict('qian', { discussion: { ...attended, host: 'feng', opinions: unsigned } });
    expect(story.when('decide-recusal', without, 'feng', '2026-03-09').answer).toBe('missing-before');
  });
  it('is all heads on the plea: a discussion of before it did not have it', () => {
    const { agreed: _decided, ...attended } = discussionOn('2026-03-05');
    const opinions = attended.opinions.map((each) => (each.person === 'qian' ? { ...each, person: 'feng' } : each));
    const discussion = { ...attended, host: 'feng', opinions };
    expect(pleaded('qian').when('decide-recusal', verdict('qian', { discussion }), 'feng', '2026-03-09').answer).toBe(
      'not-in-order',
    );
  });
  it('is heads of the bureau, not people of stations (PR Art.4)', () => {
    const { agreed: _decided, ...attended } = discussionOn('2026-03-09');
    const by = (...persons: string[]) => {
      const opinions = persons.map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
      const discussion = { ...attended, host: persons[0], opinions };
      return pleaded('qian').when('decide-recusal', verdict('qian', { discussion }), 'feng', '2026-03-09').answer;
    };
    expect(by('feng', 'tang')).toBe('accepted');
    expect(by('zhao', 'gao')).toBe('heads-needed');
    expect(by('feng', 'zhao')).toBe('heads-needed');
  });
  it('is the other heads: the main head concerned neither leads their discussion nor has a say in it', () => {
    const { agreed: _decided, ...attended } = discussionOn('2026-03-09');
    const host = attended.opinions.find(({ person }) => person !== 'qian')?.person;
    for (const discussion of [
      { ...attended, host: 'qian' },
      { ...attended, host },
    ])
      expect(
        pleaded('qian').when('decide-recusal', verdict('qian', { granted: false, discussion }), 'feng', '2026-03-09')
          .answer,
      ).toBe('separation-of-duty');
  });
  it('is told by the party who pleads against a head', () => {
    const body = { ...plea, pleadedBy: 'party', person: 'feng', office: 'head' };
    const story = before('record-inspection')().when('request-recusal', body, 'wang', '2026-03-06').after;
    expect(story.when('decide-recusal', verdict('feng'), 'tang', '2026-03-09').answer).toBe('recusal-decider');
  });
  it('is never changed by stating another office than the own', () => {
    const body = { ...plea, person: 'feng', office: 'other' };
    expect(before('record-inspection')().when('request-recusal', body, 'feng', '2026-03-06').answer).toBe(
      'office-differs',
    );
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
