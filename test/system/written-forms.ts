import { filledForm, filledForms, instrumentShapes, shapeOf, type CaseFact } from '#casework';
import { contextOf, people } from '#casework/testing/county';
import { casesUnder } from '#casework/testing/stages';
import { openTemplates } from '#documents';
import { loadFormTemplates, loadLaw } from '#law-files';
import { wordsOfHtml } from '../../libs/documents/test/documents.js';

export const { law } = await loadLaw();
export const { whole } = casesUnder(law);

/** The name of the template of a form. */
export const nameOfForm = (form: number): string => String(form).padStart(2, '0');

export const templates = openTemplates(await loadFormTemplates(), {
  ...Object.fromEntries(filledForms.map((form) => [nameOfForm(form), shapeOf(form) ?? {}])),
  ...instrumentShapes,
});

/** The registers as forms read them. */
export const register = contextOf(law, people.wang, '2026-05-01T00:00:00Z');

/** What a form says after these facts. @throws where nothing has made it */
export const wordsOfForm = (form: number, facts: readonly CaseFact[], known = register): string => {
  const filled = filledForm(form, facts, known);
  if (filled === null) throw new Error(`Nothing has made form ${form}`);
  return wordsOfHtml(templates.render(nameOfForm(form), filled.view));
};

/** The facts with this said otherwise in those of a type. */
export const saying = (facts: readonly CaseFact[], type: CaseFact['type'], data: object): CaseFact[] =>
  facts.map((fact) => (fact.type === type ? ({ ...fact, data: { ...fact.data, ...data } } as CaseFact) : fact));
