import { opensFileTo, rowShownTo, supervisionDocuments, type Supervision } from '#casework';
import { alsoHolding, people, type Person } from '../src/testing/county.js';
import { law } from './law.js';
import { after, answer, answered, inquired, noticed, raised, type Step } from './supervision-matters.js';

/* SUP Art.12: who supervises may read files; a matter opens those that it asked for, as long as it is open. */

const asks = (body: object = {}): Step => [
  '2026-03-03',
  'shi',
  'ask-for-files',
  { wanted: '该案全部案卷', cases: ['case-1'], handOverBy: '2026-03-20', ...body },
];
const handsOver = (body: object = {}): Step => [
  '2026-03-09',
  'qian',
  'hand-over-files',
  { handedOn: '2026-03-09', handedOver: '案卷一宗', ...body },
];
const readers = (state: Supervision, caseId = 'case-1'): string[] =>
  Object.values(people)
    .filter((person) => opensFileTo(person, state, caseId))
    .map(({ id }) => id)
    .sort();

describe('A file that supervision asks for (SUP Art.10, 12)', () => {
  it('is read by the supervisor and the head of the supervising bureau, and by nobody else through the matter', () => {
    expect(readers(noticed)).toEqual([]);
    expect(readers(after(noticed, asks()))).toEqual(['du', 'shi']);
  });

  it('is the one that is named, and no other case of the bureau', () => {
    expect(readers(after(noticed, asks()), 'case-2')).toEqual([]);
    expect(readers(after(noticed, asks({ cases: undefined })))).toEqual([]);
  });

  it('may be named by the bureau that hands it over, where only its kind was asked for', () => {
    const asked = after(noticed, asks({ cases: undefined, wanted: '2026年食品案件一件' }));
    expect(readers(after(asked, handsOver({ cases: ['case-1'] })))).toEqual(['du', 'shi']);
  });

  it('is shut when the matter is closed, and when there is no fault', () => {
    const inquiry = after(noticed, asks(), answered('2026-03-10'), inquired('2026-03-12', 'no-fault'));
    expect(readers(inquiry)).toEqual(['du', 'shi']);
    const closed = after(inquiry, [
      '2026-03-13',
      'shi',
      'close-supervision',
      { supervisionResult: 'no-fault', reasons: '未发现违法' },
    ]);
    expect(readers(closed)).toEqual([]);
  });

  it('is refused where the case is not one of the unit addressed', () => {
    expect(answer(noticed, asks({ cases: ['case-9'] }))).toBe('file-not-of');
    expect(answer(after(noticed, asks()), handsOver({ cases: ['case-9'] }))).toBe('file-not-of');
  });

  it('is asked for by who supervises alone, and only once an instrument was sent', () => {
    expect(answer(after(undefined, raised('above')), asks())).toBe('missing-before');
    const [day, , act, body] = asks();
    expect(answer(noticed, [day, 'wei', act, body])).toBe('not-the-supervisor');
  });

  it('opens the names of the bureau with it, as long as the matter is open', () => {
    const opened = (state: Supervision) =>
      supervisionDocuments(state, law, { id: 'm', position: 0, version: 1 })[0]?.document['bureauOpened'];
    expect(opened(noticed)).toBeNull();
    expect(opened(after(noticed, asks()))).toBe('qinghe');
    const [row] = supervisionDocuments(after(noticed, asks()), law, { id: 'm', position: 0, version: 1 });
    expect(row === undefined ? {} : rowShownTo(people['shi' satisfies Person], row.document)).not.toHaveProperty(
      'bureauOpened',
    );
  });

  it('is read by no auditor and by nobody who only is of the level above', () => {
    const asked = after(noticed, asks());
    const auditor = { id: 'auditor', unit: 'yunzhou', roles: ['auditor' as const] };
    expect(opensFileTo(auditor, asked, 'case-1')).toBe(false);
    expect(opensFileTo(alsoHolding('bian', 'department-head'), asked, 'case-1')).toBe(false);
  });
});
