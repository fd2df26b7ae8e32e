import { sentenceOf } from '../../../src/words/sentence.js';
import { before, rulesOf } from '../../rules-of.js';

const taken = {
  measure: 1,
  officers: ['wang', 'li'],
  takenAt: '2026-03-09T02:00:00Z',
  cardsShown: true,
  rightsTold: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
};

const requested = before('approve-measure', {}, 'measures');
/** Approved at 17:30:20 in Shanghai. */
const approved = () => requested().when('approve-measure', { measure: 1 }, 'feng', '2026-03-06T09:30:20.000Z').after;

const refusedAt = (takenAt: string, of = approved): string => {
  const { refusal } = of().when('take-measure', { ...taken, takenAt }, 'wang', '2026-03-10');
  return refusal === null ? '' : sentenceOf(refusal, 'zh-CN').message;
};

describe('take-measure 实施措施 (PR Art.34, 37, 39, 40)', () => {
  const rules = rulesOf('take-measure', {
    of: before('take-measure', {}, 'measures'),
    body: taken,
    by: 'wang',
    on: '2026-03-09',
  });
  const { records, refuses } = rules;

  records(
    'is recorded with the number of its document, when it happened',
    ['MeasureTaken'],
    { on: '2026-03-10' },
    { occurredAt: '2026-03-09T02:00:00.000Z', state: { aside: { measures: [{ taken: { on: '2026-03-09' } }] } } },
  );
  refuses('is not carried out before it is approved (ACL Art.18)', 'measure-not-approved', {
    of: before('approve-measure', {}, 'measures'),
  });
  refuses('is not carried out earlier than its approval', 'measure-not-approved', {
    but: { takenAt: '2026-03-05T02:00:00Z' },
  });
  records('may be carried out in the minute of its approval: nobody writes down seconds', ['MeasureTaken'], {
    of: approved,
    but: { takenAt: '2026-03-06T09:30:00Z' },
    on: '2026-03-10',
  });
  it('says when it was approved, where the time that is given lies before: nobody waits for what was given', () => {
    expect(refusedAt('2026-03-06T09:29:59Z')).toContain('2026年3月6日17时30分批准，所填实施时间早于批准');
    expect(refusedAt('2026-03-06T09:30:00Z', requested)).toContain('未经部门负责人批准');
  });
  refuses('is carried out once', 'measure-taken', { of: before('commission-test', {}, 'measures'), on: '2026-03-10' });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('needs cards and rights (ACL Art.18)', 'cards-and-rights', { but: { rightsTold: false } });
  refuses('needs list and document on the spot (PR Art.34, 39)', 'list-not-handed-over', {
    but: { listHandedOver: false },
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  refuses('names only officers of the case', 'officers-not-assigned', { but: { officers: ['wang', 'zhao'] } });
  refuses('needs two officers', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('cannot be entered before it happened', 'in-the-future', { but: { takenAt: '2026-12-01T02:00:00Z' } });
});
