import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { filesIn, project } from './system/sources.js';

const files = (await filesIn(['libs', 'apps'], '.ts')).filter((file) => file.includes('/src/'));

/** A folder and one that lies in it are one room with a closet, and not two that import each other. */
const isNested = (one: string, other: string): boolean => one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** From each folder the folders that its files import, each with the import by which it is known. */
const imported = new Map<string, Map<string, string>>();
for (const file of files) {
  const path = resolve(project, file);
  const from = relative(project, dirname(path));
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/\bfrom '(\.{1,2}\/[^']+)'/g)) {
    const folder = relative(project, dirname(resolve(dirname(path), to)));
    if (folder === from || isNested(folder, from)) continue;
    const known = imported.get(from) ?? new Map<string, string>();
    imported.set(from, known.set(folder, `${file} imports ${to}`));
  }
}

describe('The folders', () => {
  it('are read with their imports', () => {
    expect(imported.get('libs/casework/src/actions/notice')?.has('libs/casework/src/refusals')).toBe(true);
    expect(imported.size).toBeGreaterThan(50);
  });

  it('import none that imports them again', () => {
    const pairs = [...imported].flatMap(([one, known]) =>
      [...known]
        .filter(([other]) => one < other && imported.get(other)?.has(one) === true)
        .map(([other, way]) => `${way}; ${imported.get(other)?.get(one) ?? ''}`),
    );
    expect(pairs).toEqual([]);
  });
});
