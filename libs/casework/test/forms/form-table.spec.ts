import { readFileSync } from 'node:fs';
import { acts, filledForms, LawDataError, numberSeries, unknownActs } from '#casework';
import { parseForms } from '../../src/forms/form-table.js';
import { DOCUMENT_KINDS, supervisionKinds } from '../../src/numbers/index.js';
import { law } from '../law.js';

const json = JSON.parse(readFileSync(new URL('../../../../data/forms.json', import.meta.url), 'utf8')) as {
  forms: Record<string, unknown>[];
  needs: Record<string, unknown>[];
};
const changed = (forms: object[], needs: object[] = json.needs) => ({ forms, needs });
const withForm = (index: number, change: object) =>
  changed(json.forms.map((form, place) => (place === index ? { ...form, ...change } : form)));

describe('The table of the official forms (FORM, 2021 revision)', () => {
  const { forms, needs } = law.forms;

  it('has all 56 forms, in order, each with its own name', () => {
    expect(forms.map(({ form }) => form)).toEqual(Array.from({ length: 56 }, (_, place) => place + 1));
    expect(new Set(forms.map(({ name }) => name)).size).toBe(56);
  });

  it('gives a form the number code that numbers of documents are made with', () => {
    for (const [kind, form] of Object.entries(DOCUMENT_KINDS)) expect(forms[form - 1]?.code).toBe(`市监${kind}`);
    expect(numberSeries.length).toBeLessThanOrEqual(Object.keys(DOCUMENT_KINDS).length + supervisionKinds.length + 1);
  });

  it('names only acts that somebody can do', () => {
    expect(unknownActs(law.forms)).toEqual([]);
    expect(
      unknownActs({ forms, needs: [{ act: 'decide-penalti', anyOf: [36], madeBy: null, since: null, ground: '-' }] }),
    ).toEqual(['decide-penalti']);
    expect(needs.every(({ act }) => acts.case.some(({ name }) => name === act))).toBe(true);
  });

  it('fills only forms that an event makes, and files each in a volume but those of the file itself', () => {
    for (const form of filledForms) expect(forms[form - 1]?.madeBy.length).toBeGreaterThan(0);
    expect(forms.filter(({ filed }) => filed === null).map(({ form }) => form)).toEqual([54, 55, 56]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a form is left out', changed(json.forms.slice(1)), /forms\[0\].form.*must be 1/],
    ['an event does not exist', withForm(0, { madeBy: [{ event: 'ClueInvented' }] }), /forms\[0\].madeBy\[0\].event/],
    ['a volume does not exist', withForm(0, { volume: 'third' }), /forms\[0\].volume/],
    [
      'an act needs a form that does not exist',
      changed(json.forms, [{ ...json.needs[0], anyOf: [57] }]),
      /one of the 56 forms/,
    ],
    ['it is no table', [], /must be an object/],
  ])('is refused when %s', (_, table, reason) => {
    const read = () => parseForms(table);
    expect(read).toThrow(LawDataError);
    expect(read).toThrow(reason);
  });
});
