import { decide, evolveOfficer, officers, type OfficerEvent } from '#casework';
import { contextOf, officers as entries, people } from '../src/testing/county.js';
import { law } from './law.js';

const now = '2026-03-02T02:00:00.000Z';
const entered = entries['wang'];

const act = (data: object) =>
  decide(officers, entered, 'record-legal-qualification', data, {
    ...contextOf(law, people.shen, now),
    id: 'wang',
    holderOf: () => undefined,
  });

describe('the legal qualification of a reviewer 法律职业资格 (APL Art.58(2); PR Art.51)', () => {
  it('is entered with its day and the number of its certificate', () => {
    const data = { ground: 'national-examination', since: '2020-03-01', document: 'A-2020-1' } as const;
    expect(act(data).ruling).toBe('accepted');
    const event = { type: 'LegalQualificationRecorded', v: 1, occurredAt: now, data } satisfies OfficerEvent;
    expect(evolveOfficer(entered, { ...event, by: 'shen', recordedAt: now }).legalQualifications).toEqual([data]);
  });
  it('is not needed by who reviewed before the Act asked for it, and by nobody later', () => {
    // APL Art.38(3) as amended in 2017 asks for it from 2018-01-01.
    const data = (since: string) => ({ ground: 'reviewed-before', since, document: '任命文件' });
    expect(act(data('2017-12-31')).ruling).toBe('accepted');
    expect(act(data('2018-01-01'))).toMatchObject({
      refusal: { code: 'reviewer-unqualified', ground: 'APL Art.58(2); PR Art.51' },
    });
  });
});
