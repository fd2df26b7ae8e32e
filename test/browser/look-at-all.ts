import type { Screen } from './chromium.js';
import { isTooWide, keepPicture, look } from './look.js';
import type { Person } from './person.js';

/** A screen: who looks at it, where it is, and what its picture is called. */
export type Seen = [person: Person, path: string, name: string];

/** Looks at every screen in both languages. @returns what WCAG 2.1 AA has against them, and which are too wide */
export const lookAtAll = async (seen: readonly Seen[], screen: Screen): Promise<string[]> => {
  const found: string[] = [];
  for (const [person, path, name] of seen) {
    await person.turnsTo(path);
    found.push(...(await look(person, `${name}-${screen}-zh-CN`)));
    if (await isTooWide(person)) found.push(`${name}: wider than the screen`);
    await person.page.getByRole('button', { name: 'English' }).click();
    await keepPicture(person, `${name}-${screen}-en`);
    if (await isTooWide(person)) found.push(`${name}: wider than the screen in English`);
    await person.page.getByRole('button', { name: '中文' }).click();
  }
  return found;
};
