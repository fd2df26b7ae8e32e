import { report, review } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { actsOf, played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-review 出具审核意见 (PR Art.53, 54)', () => {
  const { records, refuses } = rulesOf('record-review', {
    of: () => at('in-review'),
    body: review(),
    by: 'zheng',
    on: '2026-04-07',
  });

  records(
    'agrees, and the file comes back reviewed',
    ['ReviewConcluded'],
    {},
    {
      data: { kind: 'case-review', outcome: 'agree' },
      state: {
        stage: 'reviewed',
        investigation: { reviews: [{ by: 'zheng', submittedOn: '2026-04-02', on: '2026-04-07' }] },
      },
    },
  );
  records(
    'is a legal review in the categories of PR Art.50',
    ['ReviewConcluded'],
    { of: before('record-review', { category: 'public-interest' }) },
    { data: { kind: 'legal-review' } },
  );
  records(
    'gives another opinion, which the head of the department weighs',
    ['ReviewConcluded'],
    { body: review('other') },
    { state: { stage: 'reviewed' } },
  );
  for (const outcome of ['correct', 'supplement'] as const) {
    records(
      `sends the case back to the investigation to ${outcome} (PR Art.54)`,
      ['ReviewConcluded'],
      { body: review(outcome) },
      { state: { stage: 'investigating', investigation: { reviews: [{ outcome }] } } },
    );
  }
  refuses('cannot agree when a point failed', 'agrees-with-faults', {
    body: { ...review('correct'), outcome: 'agree' },
  });
  refuses('is never done by an officer of the case (PR Art.49)', 'separation-of-duty', {
    by: alsoHolding('li', 'reviewer'),
  });
  refuses('is never done by who verified the clue (PR Art.49)', 'separation-of-duty', {
    of: () => {
      const replaced = before('record-inspection')().when(
        'assign-officers',
        { officers: ['wang', 'zhao'] },
        'zhao',
        '2026-03-05',
      ).after;
      const reported = replaced
        .when(
          'collect-evidence',
          {
            officers: ['wang', 'zhao'],
            kind: 'object',
            description: '食品',
            provider: '当事人',
            collectedOn: '2026-03-06',
          },
          'wang',
          '2026-03-06',
        )
        .after.when('submit-report', { ...report(), officers: ['wang', 'zhao'] }, 'wang', '2026-04-01')
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-02').after;
      return reported.when('submit-for-review', { category: 'none' }, 'wang', '2026-04-02').after;
    },
    by: alsoHolding('li', 'reviewer'),
  });
  const takenOffAgain = () =>
    before('submit-report')()
      .when('assign-officers', { officers: ['wang', 'li', 'chen'] }, 'zhao', '2026-03-30')
      .after.when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-03-31')
      .after.when('submit-report', report(), 'wang', '2026-04-01')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-02')
      .after.when('submit-for-review', { category: 'none' }, 'wang', '2026-04-02').after;
  refuses('is never done by who was taken off the case since (PR Art.49(3), 52)', 'separation-of-duty', {
    of: takenOffAgain,
    by: alsoHolding('chen', 'reviewer'),
  });
  records('is done by who never handled it', ['ReviewConcluded'], { of: takenOffAgain });

  const unqualified = { id: 'wang-the-elder', unit: 'qinghe', roles: ['reviewer' as const] };
  const withoutExamination = alsoHolding('jiang', 'reviewer');
  refuses('is a legal one of a person of the register alone (APL Art.58(2))', 'reviewer-unqualified', {
    of: before('record-review', { category: 'public-interest' }),
    by: unqualified,
  });
  refuses('is a legal one only with the legal qualification (APL Art.58(2); PR Art.51)', 'reviewer-unqualified', {
    of: before('record-review', { category: 'public-interest' }),
    by: withoutExamination,
  });
  records('is a case review without the legal qualification too (PR Art.52)', ['ReviewConcluded'], {
    by: withoutExamination,
  });
  refuses('is of nobody whose certificate is suspended (APL Art.42; R825 Art.17)', 'certificate-invalid', {
    by: alsoHolding('sun', 'reviewer'),
  });

  describe('after a hearing (PR Art.50(1)(2))', () => {
    const heard = { of: () => at('heard-in-review'), on: '2026-05-13' };
    records('passes: the case can be discussed and decided', ['ReviewConcluded'], heard, {
      data: { kind: 'legal-review' },
      state: { stage: 'notified', discussion: null },
    });
    refuses('needs the legal qualification (APL Art.58(2); PR Art.51)', 'reviewer-unqualified', {
      ...heard,
      by: alsoHolding('lin', 'reviewer'),
    });
    records(
      'is not passed with another opinion: no decision can be made',
      ['ReviewConcluded'],
      { ...heard, body: review('other') },
      { state: { stage: 'heard' } },
    );
    for (const outcome of ['correct', 'supplement'] as const) {
      it(`sends the case back to the investigation to ${outcome}; the notice no longer holds, the hearing stays uncounted`, () => {
        const { state } = at('heard-in-review').when('record-review', review(outcome), 'zheng', '2026-05-13').after;
        expect(state).toMatchObject({
          stage: 'investigating',
          investigation: { excluded: [{ ground: 'hearing', to: '2026-05-08' }] },
        });
        for (const field of ['notice', 'noticeService', 'hearing', 'statements'])
          expect(state).not.toHaveProperty(field);
      });
    }
    it('keeps what the party said when it sends the case back: it is answered and counts (APL Art.45, 65; PR Art.58)', () => {
      const hearing = actsOf('hearing');
      const request = hearing.findIndex(({ action }) => action === 'record-hearing-request');
      const returned = hearing.findIndex(({ on }) => on === '2026-05-13');
      const body = { statedOn: '2026-04-10', form: 'oral', content: '货值没有那么多' };
      const stated = { on: '2026-04-10', by: 'wang', action: 'record-statement', body } as const;
      const story = played(law, [...hearing.slice(0, request), stated, ...hearing.slice(request, returned)]);
      const { state } = story.when('record-review', review('supplement'), 'zheng', '2026-05-13').after;
      expect(state).toMatchObject({ investigation: { saidBefore: { statements: [{ content: '货值没有那么多' }] } } });
    });
  });
});
