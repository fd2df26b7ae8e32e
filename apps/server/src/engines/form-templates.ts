import { filledForms, instrumentShapes, shapeOf } from '#casework';
import { openTemplates, TemplateError, type Templates } from '#documents';
import { loadFormTemplates } from '#law-files';
import { InvalidSetting, settingNames } from '../settings/settings.js';

/** The file that holds the template of a form. */
export const templateName = (form: number): string => String(form).padStart(2, '0');

const sourcesWith = async (folder: string | null): Promise<Record<string, string>> => {
  try {
    return await loadFormTemplates(folder);
  } catch (error) {
    if (folder === null) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidSetting('ANLU_FORM_TEMPLATES', folder, `${settingNames.ANLU_FORM_TEMPLATES}: ${why}`);
  }
};

/** A file that replaces nothing would lie there unseen: its form would still be printed from ours. */
const refuseUnlessOfForms = (names: readonly string[], known: ReadonlySet<string>): void => {
  const unknown = names.find((name) => !name.startsWith('parts/') && !known.has(name));
  if (unknown !== undefined)
    throw new TemplateError(
      unknown,
      `there is no form of this name that is filled; templates are named ${[...known].sort().join(', ')}, parts stand in parts/`,
    );
};

/**
 * @param folder of a province's set, whose files replace ours of the same name (ANLU_FORM_TEMPLATES); null: none.
 * @throws {TemplateError} when a template is missing or names a field that its form does not have.
 * @throws {InvalidSetting} when the folder cannot be read.
 */
export const openFormTemplates = async (folder: string | null): Promise<Templates> => {
  const sources = await sourcesWith(folder);
  const ofForms = Object.fromEntries(filledForms.map((form) => [templateName(form), shapeOf(form) ?? {}]));
  const shapes = { ...ofForms, ...instrumentShapes };
  refuseUnlessOfForms(Object.keys(sources), new Set(Object.keys(shapes)));
  // Ours alone are tried by the tests; with a province's among them each is tried at every start.
  return openTemplates(sources, shapes, { tried: folder === null });
};
