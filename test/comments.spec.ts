import { readFile } from 'node:fs/promises';
import { filesIn, project } from './system/sources.js';

/** What the API says of itself as types of the console: made by each check, and kept nowhere. */
const generated = 'apps/console/src/api/schema.d.ts';

const sources = [
  ...(await filesIn(['libs', 'apps', 'test', 'scripts'], '.ts')),
  ...(await filesIn(['apps'], '.tsx')),
].filter((file) => file !== generated);

describe('The sources', () => {
  it('have no comment beyond 120 columns and no file beyond 300 lines', async () => {
    const faults: string[] = [];
    for (const file of sources) {
      const lines = (await readFile(`${project}${file}`, 'utf8')).split('\n');
      if (lines.length > 301) faults.push(`${file} has ${lines.length - 1} lines`);
      for (const [place, line] of lines.entries())
        if (line.length > 120 && /^\s*(?:\/\/|\/\*\*|\*) /.test(line)) faults.push(`${file}:${place + 1}`);
    }
    expect(sources.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });
});
