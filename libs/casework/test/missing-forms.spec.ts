import { cases, decide, legalDateOf, missingFor, nextStepsOf, type CaseFact } from '#casework';
import type { Need } from '../src/forms/form-table.js';
import { terms } from '../src/testing/bodies.js';
import { contextOf, people } from '../src/testing/county.js';
import { law } from './law.js';
import { at, before, stages } from './rules-of.js';
import { said } from './said.js';

const now = '2026-04-20T09:00:00.000Z';
const ready = before('decide-penalty')();
const decided = (facts: readonly CaseFact[], withLaw = law) =>
  decide(cases, ready.state, 'decide-penalty', terms, { ...contextOf(withLaw, people.feng, now), facts });
const without = (...types: CaseFact['type'][]) => ready.file.facts.filter(({ type }) => !types.includes(type));
const needing = (need: Partial<Need>) => ({
  ...law,
  forms: {
    ...law.forms,
    needs: [{ act: 'decide-penalty', anyOf: [9], madeBy: null, since: null, ground: '地方规定', ...need }],
  },
});

describe('An act that needs a form (§2.2)', () => {
  it('can be done when every form is in the file', () => {
    expect(decided(ready.file.facts).ruling).toBe('accepted');
  });

  it.each<[string, CaseFact['type'], number]>([
    ['the report of the investigation', 'InvestigationReported', 35],
    ['the table of the review', 'ReviewConcluded', 36],
    ['the notice of the penalty', 'NoticeIssued', 37],
    ['the receipt of the notice', 'NoticeServed', 50],
    ['the approval of the decision', 'DecisionProposed', 43],
  ])('is refused without %s, and the refusal names the form', (_, type, form) => {
    const ruling = decided(without(type));
    expect(ruling).toMatchObject({ ruling: 'refused', refusal: { code: 'document-missing' } });
    if (ruling.ruling === 'refused')
      expect(said(ruling.refusal)).toContain(`#${form} ${law.forms.forms[form - 1]?.name}`);
  });

  it('is not helped by a review of an earlier report', () => {
    const report = ready.file.facts.find(({ type }) => type === 'InvestigationReported');
    const again = report === undefined ? [] : [...ready.file.facts, report];
    expect(decided(again)).toMatchObject({ ruling: 'refused', refusal: { code: 'document-missing' } });
  });

  it('says first what the act itself asks for, which is more to the point', () => {
    const early = before('endorse-proposal', {}, 'ordinary', 3)();
    const ruling = decide(cases, early.state, 'decide-penalty', terms, {
      ...contextOf(law, people.feng, now),
      facts: [],
    });
    expect(ruling).toMatchObject({ ruling: 'refused', refusal: { code: 'not-endorsed' } });
  });

  it('may need more where a place says so in the table', () => {
    expect(decided(ready.file.facts, needing({})).ruling).toBe('accepted');
    expect(decided(ready.file.facts, needing({ anyOf: [29] }))).toMatchObject({ refusal: { ground: '地方规定' } });
    expect(decided(ready.file.facts, needing({ anyOf: [29, 9] })).ruling).toBe('accepted');
    expect(decided(ready.file.facts, needing({ madeBy: ['EvidenceCollected'] })).ruling).toBe('refused');
    expect(decided(ready.file.facts, needing({ since: 'InvestigationReported' })).ruling).toBe('refused');
  });

  it('shows on the case page what it waits for', () => {
    const context = { ...contextOf(law, people.feng, now), day: legalDateOf(now), facts: without('ReviewConcluded') };
    const step = nextStepsOf(cases, ready.state, context).find(({ action }) => action === 'decide-penalty');
    expect(step).toMatchObject({ allowed: false, reason: { code: 'document-missing' } });
    const missing = missingFor(ready.state, without('ReviewConcluded'), law);
    const review = missing.filter(({ anyOf }) => anyOf.some(({ form }) => form === 36));
    expect(review.map(({ action }) => action)).toEqual(['decide-penalty', 'decide-no-penalty']);
    expect(review[0]?.anyOf).toEqual([{ form: 36, name: '案件审核/法制审核表' }]);
  });

  it.each(stages)('can be asked about at stage %s', (stage) => {
    const { state, file } = at(stage);
    expect(() => missingFor(state, file.facts, law)).not.toThrow();
  });
});
