import { questioning, review } from '../src/testing/bodies.js';
import { alsoHolding } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { hearingLine } from '../src/testing/hearing-lines.js';
import type { Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

/*
 * Who handled a case once is out of its review for good (PR Art.49(3), 52) and out of host, assessors and recorder of
 * its hearing (HR Art.11; APL Art.64(4)): chen did one questioning, and was taken off the case before the report.
 */
const together: readonly Act[] = [
  {
    on: '2026-03-10',
    by: 'zhao',
    action: 'assign-officers',
    body: { officers: ['wang', 'li', 'chen'], reason: '增加一名办案人员' },
  },
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'record-questioning',
    body: {
      ...questioning,
      officers: ['wang', 'chen'],
      from: '2026-03-10T02:00:00.000Z',
      to: '2026-03-10T03:00:00.000Z',
      audioVisual: [],
    },
  },
  {
    on: '2026-03-11',
    by: 'zhao',
    action: 'assign-officers',
    body: { officers: ['wang', 'li'], reason: '工作调整' },
  },
];

/** The line of a hearing up to the first of an act, with the two days on which chen was on the case in it. */
const withChenUntil = (until: string): Story => {
  const line = hearingLine();
  const placeOf = (act: string, acts = line): number => acts.findIndex(({ action }) => action === act);
  const report = placeOf('submit-report');
  const all = [...line.slice(0, report), ...together, ...line.slice(report)];
  return played(law, all.slice(0, placeOf(until, all)));
};

describe('who did one questioning and is off the case since', () => {
  it('does not review it (PR Art.49(3), 52)', () => {
    const story = withChenUntil('record-review');
    expect(story.state).toMatchObject({ investigation: { officers: ['wang', 'li'] } });
    const by = alsoHolding('chen', 'reviewer');
    expect(story.when('record-review', review(), by, '2026-04-07').answer).toBe('separation-of-duty');
    expect(story.when('record-review', review(), 'zheng', '2026-04-07').answer).toBe('accepted');
  });

  it.each([
    ['host', { host: 'chen', recorder: 'ma' }],
    ['recorder', { host: 'jiang', recorder: 'chen' }],
    ['assessor', { host: 'jiang', recorder: 'ma', assessors: ['chen'] }],
  ])('is not %s of its hearing (HR Art.11; APL Art.64(4))', (_duty, panel) => {
    const story = withChenUntil('name-hearing-host');
    expect(story.when('name-hearing-host', panel, 'feng', '2026-04-14').answer).toBe('separation-of-duty');
    const others = { host: 'jiang', recorder: 'ma', assessors: ['qin'] };
    expect(story.when('name-hearing-host', others, 'feng', '2026-04-14').answer).toBe('accepted');
  });
});
