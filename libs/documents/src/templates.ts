import { Liquid, type Template } from 'liquidjs';
import { blocksOf, NotInTheSubset } from './html-tree.js';
import { marked, punctuatedOnce } from './punctuation.js';

/** What a template gets: texts, and lists of rows of texts. */
export type View = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/** The names that a template may use: null for a text, for a list its columns. */
export type Shape = Readonly<Record<string, readonly string[] | null>>;

/** A template that cannot be used: which one, and what is wrong with it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    readonly template: string,
    why: string,
  ) {
    super(`Template ${template}: ${why}`);
  }
}

/** The templates of all forms, each known to name only fields that there are. */
export interface Templates {
  has(name: string): boolean;
  /** The body of a form as HTML. @throws {TemplateError} */
  render(name: string, view: View): string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that neither HTML nor XML can hold. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/**
 * Every value is text: markup in it is shown, never obeyed; its lines stay lines. A list, or a word of Liquid's own, is
 * no text.
 */
const escaped = (value: unknown): string => {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Error('only a text can be written: this is a list, or a word that means something to Liquid');
  return marked(
    String(value)
      .replaceAll(unprintable, '')
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
      .replaceAll(/\r\n?|\n/g, '<br>'),
  );
};

const specimen = (shape: Shape, text: string): View =>
  Object.fromEntries(
    Object.entries(shape).map(([name, columns]) => [
      name,
      columns === null ? text : text === '' ? [] : [Object.fromEntries(columns.map((column) => [column, text]))],
    ]),
  );

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Every name at the root of the template, in all its branches; rows are looked into by the specimens. */
const checkNames = (engine: Liquid, name: string, parsed: Template[], shape: Shape): void => {
  for (const [root, ...rest] of engine.globalVariableSegmentsSync(parsed)) {
    const field = String(root);
    if (!(field in shape))
      throw new TemplateError(name, `there is no field "${field}"; there are ${Object.keys(shape).sort().join(', ')}`);
    const size = rest.length === 1 && rest[0] === 'size' && shape[field] !== null;
    if (rest.length > 0 && !size) throw new TemplateError(name, `"${field}" has no parts of its own`);
  }
};

const engineOf = (sources: Readonly<Record<string, string>>): Liquid =>
  new Liquid({
    templates: { ...sources },
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    outputEscape: escaped,
  });

/**
 * The templates of forms. Each is tried with a full and an empty specimen of its form, so that one that names an
 * unknown field, or uses an element outside the subset, stops the start and leaves no empty space on paper.
 * @param sources text of each template by name; a name without a shape is a part that others include.
 * @param options.tried that these templates were tried before, as ours are by the tests: each is read when it is first
 *   used, which spares a start half a second.
 * @throws {TemplateError}
 */
export const openTemplates = (
  sources: Readonly<Record<string, string>>,
  shapes: Readonly<Record<string, Shape>>,
  { tried = false }: { tried?: boolean } = {},
): Templates => {
  const engine = engineOf(sources);
  const read = new Map<string, Template[]>();
  const parsed = (name: string): Template[] => {
    const template = read.get(name) ?? engine.parse(sources[name] ?? '', name);
    read.set(name, template);
    return template;
  };
  const rendered = (name: string, view: View): string => {
    try {
      return punctuatedOnce(engine.renderSync(parsed(name), view) as string);
    } catch (error) {
      throw new TemplateError(name, reason(error));
    }
  };
  const tryOut = (name: string, shape: Shape): void => {
    try {
      checkNames(engine, name, parsed(name), shape);
      for (const text of ['字', '']) blocksOf(rendered(name, specimen(shape, text)));
    } catch (error) {
      if (error instanceof NotInTheSubset) throw new TemplateError(name, `uses ${error.message}`);
      throw error instanceof TemplateError ? error : new TemplateError(name, reason(error));
    }
  };
  for (const [name, shape] of Object.entries(shapes)) {
    if (sources[name] === undefined) throw new TemplateError(name, 'is missing');
    if (!tried) tryOut(name, shape);
  }
  return {
    has: (name) => name in shapes,
    render: (name, view) => {
      if (!(name in shapes)) throw new TemplateError(name, 'is not known');
      return rendered(name, view);
    },
  };
};
