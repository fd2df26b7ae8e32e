import { readFileSync } from 'node:fs';
import { fieldsOnForms, hintOnForm, titleOnForm } from '#casework/words/fields/on-forms';
import { numberedIn, onlyOnes } from '../src/acts/numbered.js';
import { judgedBy } from '../src/case/judged.js';
import { inReadingOrder } from '../src/kit/reading-order.js';

const openapi = new URL('../../../test/golden/openapi.json', import.meta.url);
const { schemas } = (
  JSON.parse(readFileSync(openapi, 'utf8')) as {
    components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
  }
).components;

describe('What a form calls its fields', () => {
  it.each(fieldsOnForms)('is said of a form and a field that there are: %s.%s', (form, field) => {
    const fields = { ...schemas[form]?.properties, ...schemas[`${form}ForParty`]?.properties };
    expect(Object.keys(fields)).toContain(field);
  });

  it('is what the paper calls them, whichever party the form is of', () => {
    expect(titleOnForm('RecordReviewForParty', 'outcome')?.['zh-CN']).toBe('审核结论');
    expect(titleOnForm('QuestioningRecordedForParty', 'person')?.['zh-CN']).toBe('被询问人');
    expect(titleOnForm('RightsWaivedForParty', 'namesHearing')?.['zh-CN']).toBe('同时放弃听证权利');
    expect(hintOnForm('FilingProposedForParty', 'graveHarm')?.['zh-CN']).toContain('五年');
    expect(titleOnForm('RightsWaivedForParty', 'waivedOn')).toBeUndefined();
  });
});

const measure = (id: number, also: object) => ({
  id,
  kind: 'seizure',
  items: `酸牛奶${id}瓶`,
  request: null,
  approvedAt: null,
  taken: null,
  ended: null,
  refusedOn: null,
  ...also,
});
const asked = measure(1, { request: { by: 'wang', endorsedBy: null, for: 'start' } });
const approved = measure(2, { approvedAt: '2026-03-02T01:00:00.000Z' });
const ended = measure(3, { ended: { on: '2026-03-03', outcome: 'returned' } });
const caseWith = (measures: object[], also: object = {}) =>
  ({
    stage: 'investigating',
    aside: {
      measures,
      tests: [],
      corrections: [],
      otherBodies: { identifications: [], letters: [], demands: [] },
    },
    ...also,
  }) as never;

describe('A measure that a form names by its number', () => {
  const all = caseWith([asked, approved, ended]);
  const chosen = (action: string) => numberedIn(all, action)['measure']?.map(({ number }) => number);
  it('is one that waits where it is approved, and one that was approved where it is taken', () => {
    expect([chosen('approve-measure'), chosen('take-measure')]).toEqual([[1], [2]]);
  });
  it('is any that goes on where none is meant yet, and none that has ended', () => {
    expect(chosen('request-measure-end')).toEqual([1, 2]);
  });
  it('is chosen already where there is but one', () => {
    expect(onlyOnes(numberedIn(all, 'take-measure'))).toEqual({ measure: '2' });
    expect(onlyOnes(numberedIn(all, 'request-measure-end'))).toEqual({});
  });
});

describe('Whoever judges', () => {
  const proposal = { matter: 'filing', by: 'wang', on: '2026-03-02', endorsedBy: null, content: {} };
  const review = { report: {}, reportedOn: '2026-03-02' };
  const found = caseWith([asked], { proposal, review });
  it.each(['endorse-proposal', 'return-proposal', 'file-case', 'decide-penalty', 'close-case'])(
    'sees what is proposed: %s',
    (action) => expect(judgedBy(action, found).proposal).toBe(proposal),
  );
  it('sees the report where nothing else is proposed: the review', () => {
    expect(judgedBy('record-review', found)).toMatchObject({ proposal: null, report: review });
  });
  it('sees the measures that wait, and no proposal of another matter', () => {
    expect(judgedBy('approve-measure', found)).toMatchObject({ proposal: null, report: null, measures: [{ id: 1 }] });
  });
  it('sees what is proposed for the party that the act is for', () => {
    const other = { ...proposal, by: 'li' };
    const two = caseWith([], { proposal, otherLines: [{ proposal: other }] });
    expect([judgedBy('endorse-proposal', two, 1), judgedBy('endorse-proposal', two, 2)]).toMatchObject([
      { proposal: { by: 'wang' } },
      { proposal: { by: 'li' } },
    ]);
  });
});

describe('What was recorded of a party', () => {
  it('begins with its name, not with what comes first in the alphabet', () => {
    const party = { creditCode: '1', domicile: '2', kind: '3', name: '4', phone: '5', representative: '6', zone: '7' };
    expect(inReadingOrder(party).map(([name]) => name)).toEqual([
      'name',
      'kind',
      'creditCode',
      'representative',
      'domicile',
      'phone',
      'zone',
    ]);
  });
});
