import { alsoHolding } from '../../../src/testing/county.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
import { before, rulesOf } from '../../rules-of.js';

describe('approve-measure 批准措施事项 (PR Art.34, 35, 37, 38, 42)', () => {
  const { records, refuses } = rulesOf('approve-measure', {
    of: before('approve-measure', {}, 'measures'),
    body: { measure: 1 },
    by: 'feng',
    on: '2026-03-06',
  });

  records('approves the start before the measure is taken', ['MeasureApproved']);
  records(
    'extends a seizure, with the number of the decision #22 (PR Art.38)',
    ['SeizureExtended'],
    {
      of: before('approve-measure', {}, 'measures', 2),
      on: '2026-03-25',
    },
    { data: { days: 30 }, state: { aside: { measures: [{ extendedBy: 30 }] } } },
  );
  // Taken on 9 March for 30 days; those of the test are not counted (ACL Art.25): the last day is 18 April.
  const extension = before('approve-measure', {}, 'measures', 2);
  records('extends a seizure on its last day still (ACL Art.25)', ['SeizureExtended'], {
    of: extension,
    on: '2026-04-18',
  });
  refuses('extends no seizure that has ended: the goods are released (ACL Art.25, 27; PR Art.38, 42)', 'too-late', {
    of: extension,
    on: '2026-04-19',
  });
  it('leaves the way open to release goods whose extension came too late (PR Art.42)', () => {
    const refused = extension().when(
      'refuse-measure',
      { measure: 1, reasons: '期限已届满' },
      'feng',
      '2026-04-19',
    ).after;
    const end = { measure: 1, outcome: 'no-longer-needed', reasons: '期限届满' };
    expect(refused.when('request-measure-end', end, 'wang', '2026-04-19').answer).toBe('accepted');
  });
  records(
    'ends a measure with its outcome (PR Art.42)',
    ['MeasureEnded'],
    {
      of: before('approve-measure', {}, 'measures', 3),
      on: '2026-04-03',
    },
    {
      data: { outcome: 'no-longer-needed' },
      state: { aside: { measures: [{ ended: { outcome: 'no-longer-needed' } }] } },
    },
  );
  records('makes up for the approval of an urgent measure on the bare report (PR Art.34)', ['MeasureApproved'], {
    of: before('approve-measure', {}, 'measures', 4),
    but: { measure: 2 },
    on: '2026-04-07',
  });
  refuses('waits for the opinion of the head of the case unit', 'request-not-endorsed', {
    of: before('endorse-measure', {}, 'measures'),
  });
  refuses('needs something that is asked for', 'nothing-requested', {
    of: before('commission-test', {}, 'measures'),
    on: '2026-03-10',
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('is not given by who handles the case', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
  refuses('is not given by the head who gave the opinion', 'separation-of-duty', {
    by: alsoHolding('zhao', 'department-head'),
  });
  refuses('is not given by another officer of the case (FORM #8)', 'separation-of-duty', {
    by: alsoHolding('li', 'department-head'),
  });
  refuses('is not given by who asked for it and left the case since (FORM #8)', 'separation-of-duty', {
    of: () =>
      before('approve-measure', {}, 'measures')().when(
        'assign-officers',
        { officers: ['li', 'chen'] },
        'zhao',
        '2026-03-06',
      ).after,
    by: alsoHolding('wang', 'department-head'),
  });
  refuses(
    'ends an urgent hold only with the opinion of the head of the case unit (PR Art.42)',
    'request-not-endorsed',
    {
      of: before('endorse-measure', {}, 'measures', 4),
      but: { measure: 2 },
      on: '2026-04-09',
    },
  );

  describe('in the own name of a station (ACL Art.17, 22; GSS Art.8)', () => {
    const inOwnName = (time: number) => () =>
      recordedOtherwise(before('approve-measure', {}, 'measures', time)(), 'CaseFiled', { actingName: 'unit' });
    refuses('approves no seizure that was asked for', 'not-in-own-name', { of: inOwnName(1) });
    refuses('makes no seizure longer', 'not-in-own-name', { of: inOwnName(2), on: '2026-03-25' });
    records('releases what was seized all the same (ACL Art.28)', ['MeasureEnded'], {
      of: inOwnName(3),
      on: '2026-04-03',
    });
    records('approves a hold of evidence, which is no compulsory measure (APL Art.56)', ['MeasureApproved'], {
      of: inOwnName(4),
      but: { measure: 2 },
      on: '2026-04-07',
    });
  });
});
