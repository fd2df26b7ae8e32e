import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { environmentWith } from './system/built-program.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';

const project = fileURLToPath(new URL('../', import.meta.url));
const published = `${project}data/published-cases.json`;

/** The blocks of a page that a newcomer is told to type. */
const tour = async (page: string): Promise<string[]> => {
  const text = await readFile(`${project}${page}`, 'utf8');
  return [...text.matchAll(/^```bash tour\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
};

const bash = async (script: string, settings: Record<string, string>): Promise<{ stdout: string; stderr: string }> => {
  const child = spawn('bash', [], { cwd: project, env: environmentWith(settings) });
  child.stdin.end(script);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr };
};

/** JSON answers among what was printed, one a line. */
const answersOf = (stdout: string): Record<string, unknown>[] =>
  stdout.split('\n').flatMap((line) => {
    try {
      const value = JSON.parse(line) as Record<string, unknown> | null;
      return typeof value === 'object' && value !== null ? [value] : [];
    } catch {
      return [];
    }
  });

await describeSystem('The tour', (engines) => {
  const office = officeFor(engines);

  it('of one case works as printed: three refusals that it speaks of, a case that ends in the archive, a log that is clean', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    // What `npm start` has put in by then.
    expect((await anlu(['demo'], settings)).code).toBe(0);
    expect((await anlu(['import', published], settings)).code).toBe(0);
    const blocks = await tour('docs/tour.md');
    expect(blocks.length).toBeGreaterThanOrEqual(8);
    const { stdout, stderr } = await bash(blocks.join('\n'), settings);
    expect(stderr).toBe('');

    const answers = answersOf(stdout);
    const problems = answers.filter(({ status }) => typeof status === 'number' && status >= 400);
    expect(problems.map(({ status, code }) => `${String(status)} ${String(code)}`)).toEqual([
      '409 two-officers-needed',
      '409 below-minimum-without-ground',
      '409 window-open',
    ]);
    for (const problem of problems)
      expect(problem).toMatchObject({ ground: expect.stringMatching(/\S/), instead: expect.stringMatching(/\S/) });

    const recorded = answers.filter(({ position, events }) => typeof position === 'string' && Array.isArray(events));
    expect(recorded.at(-1)).toMatchObject({ events: ['CaseArchived'] });
    const id = String(recorded[0]?.['id']);
    const page = await office.client.get<{ state: { stage: string } }>(`/cases/${id}`, 'feng');
    expect(page.body.state.stage).toBe('archived');
    expect(stdout).toContain('rebuilt, compared and switched');
    expect(stdout).toContain(`${id} at 7: stage`);
    expect(stdout).toContain('Clean: nothing was found.');

    const lists = answers.filter((answer) => 'items' in answer) as unknown as { items: object[] }[];
    expect(lists.map(({ items }) => items.length > 0)).toEqual(lists.map(() => true));
    expect(lists.length).toBeGreaterThanOrEqual(4);
  });

  it('of ten lines in the README works as printed', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const [lines = ''] = await tour('README.md');
    const { stdout, stderr } = await bash(lines, settings);
    expect(stderr).toBe('');
    const answers = answersOf(stdout);
    expect(answers.filter(({ status }) => typeof status === 'number' && status >= 400)).toEqual([]);
    const lists = answers.filter((answer) => 'items' in answer) as unknown as { items: object[] }[];
    expect(lists.map(({ items }) => items.length > 0)).toEqual([true, true, true, true]);
    expect(stdout).toMatch(/at 3: stage/);
    expect(stdout).toContain('Clean: nothing was found.');
  });
});
