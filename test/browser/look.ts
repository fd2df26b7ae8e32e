import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Person } from './person.js';

/** axe goes into the page as text: the content policy lets no script in from elsewhere. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Where pictures of what was looked at are kept; nowhere unless ANLU_PICTURES names a folder. */
const pictures = process.env['ANLU_PICTURES'] ?? '';

/** A page in front of somebody, and how long to wait until nothing moves on it. */
type Seen = Pick<Person, 'page' | 'standsStill'>;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const askAxe = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })";

/** Waits until the page stands still, and keeps a picture of it where pictures are kept. */
export const keepPicture = (person: Seen, name: string): Promise<void> => keep(person, name, true);

/** The same of what is in sight only. */
export const keepSight = (person: Seen, name: string): Promise<void> => keep(person, name, false);

const keep = async (person: Seen, name: string, fullPage: boolean): Promise<void> => {
  await person.standsStill();
  if (pictures === '') return;
  mkdirSync(pictures, { recursive: true });
  await person.page.screenshot({ path: `${pictures}/${name}.png`, fullPage });
};

/** Looks at the page once it stands still: takes a picture, and returns what WCAG 2.1 AA has against it. */
export const look = async (person: Seen, name: string): Promise<string[]> => {
  await keepPicture(person, name);
  const { page } = person;
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(askAxe)) as { violations: readonly Violation[] };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html.slice(0, 200)}`));
};

/** Whether the page is wider than its screen, so that a reader must push it from side to side. */
export const isTooWide = ({ page }: Person): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
