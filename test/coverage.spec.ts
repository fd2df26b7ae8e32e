import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clocksOf } from '#casework/clocks/case-clocks';
import { nextSteps } from '#casework/steps/by-stage';
import { given, type Story } from '#casework/testing/given';
import { passages, procedureRows, rowsTaken, type ProcedureRow } from '#casework/testing/procedure-rows';
import { actsOf, lineNames, played, type Line } from '#casework/testing/stages';
import { loadLaw } from '#law-files';
import { expectDocument } from './system/golden.js';

const project = fileURLToPath(new URL('../', import.meta.url));
const rules = `${project}libs/casework/test/`;

const { law } = await loadLaw();
const refusedAtTheEnd: Line = 'seized';
const stories = lineNames
  .filter((line) => line !== refusedAtTheEnd)
  .map((line): [Line, Story] => [line, played(law, actsOf(line), given(law))]);

/** The acts whose records take a row, from the lines that take it. */
const actsTaking = ({ taken }: ProcedureRow): string[] => {
  const acts = new Set<string>();
  for (const [line, { file, records }] of stories) {
    const all = passages(file.facts);
    let done = 0;
    for (const [place, { events }] of records.entries()) {
      const here = all.slice(done, (done += events.length));
      if (here.some(({ fact, after }) => taken(fact, after))) acts.add(actsOf(line)[place]?.action ?? '');
    }
  }
  return [...acts].toSorted();
};

/** Specs of acts, `<part>/<act>.spec.ts`. */
const specs = (await readdir(`${rules}actions`, { recursive: true })).filter((path) => path.endsWith('.spec.ts'));
const specOf = (act: string): string => {
  const found = specs.find((path) => path.endsWith(`/${act}.spec.ts`));
  return found === undefined ? '' : `actions/${found.replace('.spec.ts', '')}`;
};

const cell = (texts: readonly string[]): string => (texts.length === 0 ? '**none**' : texts.join(', '));

const rowTable = (): string[] => [
  '| row | what | article | acts | rule tests | journeys over HTTP |',
  '| --- | --- | --- | --- | --- | --- |',
  ...procedureRows.map((each) => {
    const acts = actsTaking(each);
    const journeys = stories
      .filter(([, { file }]) => rowsTaken(file.facts).some(({ row }) => row === each.row))
      .map(([line]) => line);
    const tests = acts.map(specOf).filter((spec) => spec !== '');
    return `| ${each.row} | ${each.title} | ${each.article} | ${cell(acts)} | ${cell(tests)} | ${cell(journeys)} |`;
  }),
];

/** A clock, and which of its lengths. */
const nameOf = (id: string, variant: string | null): string => (variant === null ? id : `${id} / ${variant}`);

const clockTable = async (): Promise<string[]> => {
  const everyClock = await readFile(`${rules}deadlines/every-clock.spec.ts`, 'utf8');
  const running = new Map<string, Set<string>>();
  for (const [line, { records }] of stories)
    records.forEach((_, count) => {
      const { state } = given(law, records.slice(0, count + 1));
      for (const { id, variant } of clocksOf(state, law)) {
        const name = nameOf(id, variant ?? null);
        running.set(name, (running.get(name) ?? new Set()).add(line));
      }
    });
  return [
    '| clock | title | article | its date is tested in | it runs in the journeys |',
    '| --- | --- | --- | --- | --- |',
    ...law.clocks.clocks.map(({ id, variant, chinese, english, versions }) => {
      const tested =
        everyClock.includes(`['${id}', ${variant === null ? 'null' : `'${variant}'`}`) ||
        everyClock.includes(`'${id}',\n      '${variant}'`);
      const name = nameOf(id, variant);
      const lines = [...(running.get(name) ?? [])].join(', ') || '–';
      return `| ${name} | ${english} ${chinese} | ${versions.at(-1)?.article} | ${tested ? 'deadlines/every-clock' : '**none**'} | ${lines} |`;
    }),
  ];
};

describe('docs/coverage.md', () => {
  it('has for every row of the procedure an act, a test of its rules and a journey; for every clock a test of its date', async () => {
    const rows = rowTable();
    const clocks = await clockTable();
    const acts = new Set(Object.values(nextSteps).flatMap((steps) => steps.map(({ act }) => act.name)));
    const text = [
      '# What is tested of the procedure',
      '',
      'Made by `UPDATE_GOLDEN=1 npx jest test/coverage` from the lines of acts that the tests play; the same test fails when a row is empty or this page is old.',
      'Rule tests lie in libs/casework/test, journeys are played over HTTP on both kinds of engines by test/journeys/every-row.spec.ts.',
      `${procedureRows.length} rows of §2.2, ${law.clocks.clocks.length} clocks of §2.8, ${acts.size} acts, ${stories.length} lines.`,
      '',
      '## Rows',
      '',
      ...rows,
      '',
      '## Clocks',
      '',
      'A clock that runs in no journey is computed by `anlu due` for anyone who needs it.',
      '',
      ...clocks,
      '',
    ].join('\n');
    expect([...rows, ...clocks].filter((line) => line.includes('**none**'))).toEqual([]);
    await expectDocument('docs/coverage.md', text);
  });
});
