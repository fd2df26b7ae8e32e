import { readFile } from 'node:fs/promises';
import { clockIds } from '#casework/deadlines/index';
import { filesIn, project } from './system/sources.js';

const files = await filesIn(['libs', 'apps', 'data'], '.ts', '.json');

/**
 * Rows and sections of the procedure that a text cites; sections of an RFC or another standard are named in the same
 * sentence.
 */
const citedIn = (text: string): string[] => [
  ...[...text.matchAll(/(?<![\w.#'-])(T\d{1,2}[a-z]?)(?![\w:'])/g)].map(([, row]) => row ?? ''),
  ...[...text.matchAll(/(?<!RFC \d+,? )§(\d+(?:\.\d+)*[a-z]?)/g)].map(([, section]) => `§${section ?? ''}`),
];

describe('What the code cites of the procedure', () => {
  it('is found in docs/procedure.md, every row and every section', async () => {
    const page = await readFile(`${project}docs/procedure.md`, 'utf8');
    const known = new Set([
      ...[...page.matchAll(/\bT\d+[a-z]?\b/g)].map(([row]) => row),
      ...[...page.matchAll(/^#+ (\d+(?:\.\d+[a-z]?)?)[ .]/gm)].map(([, section]) => `§${section ?? ''}`),
    ]);
    const lost: string[] = [];
    let found = 0;
    for (const file of files)
      for (const cited of citedIn(await readFile(`${project}${file}`, 'utf8'))) {
        found += 1;
        if (!known.has(cited)) lost.push(`${file}: ${cited}`);
      }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(150);
  });

  it('has every clock of the table in §2.8, and no other', async () => {
    const page = await readFile(`${project}docs/procedure.md`, 'utf8');
    const section = page.slice(page.indexOf('### 2.8 '), page.indexOf('### 2.9 '));
    const named = [...section.matchAll(/^\| ([a-z]+(?:-[a-z]+)*)[^|]* \|/gm)].map(([, id]) => id);
    expect(new Set(named.filter((id) => id !== 'clock'))).toEqual(new Set(clockIds));
  });

  it('names laws by abbreviations that data/README.md explains', async () => {
    const readme = await readFile(`${project}data/README.md`, 'utf8');
    const known = new Set([...readme.matchAll(/^\| ([A-Z][A-Z0-9]*) +\|/gm)].map(([, key]) => key));
    const cited = new Set<string>();
    for (const file of files)
      for (const [, key = ''] of (await readFile(`${project}${file}`, 'utf8')).matchAll(/\b([A-Z]{2,}\d*) Art\.\s?\d/g))
        cited.add(key);
    expect([...cited].filter((key) => !known.has(key))).toEqual([]);
    expect(cited.size).toBeGreaterThan(12);
  });
});
