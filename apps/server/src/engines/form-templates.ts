import { filledForms, shapeOf } from '#casework';
import { openTemplates, type Templates } from '#documents';
import { loadFormTemplates } from '#law-files';

/** The file that holds the template of a form. */
export const templateName = (form: number): string => String(form).padStart(2, '0');

/** @throws {TemplateError} when a template is missing or names a field that its form does not have. */
export const openFormTemplates = async (): Promise<Templates> =>
  openTemplates(
    await loadFormTemplates(),
    Object.fromEntries(filledForms.map((form) => [templateName(form), shapeOf(form) ?? {}])),
  );
