import { Option, type Command } from 'commander';
import type { CaseWorkRow, ComplaintWorkRow, Language, SupervisionWorkRow } from '#casework';
import { stageWords } from '#casework/words/stages';
import { allRows } from '../asking.js';
import { spoken } from '../language.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly asOf?: string;
  readonly unit?: string;
  readonly filter?: string;
  readonly officer?: string;
  readonly as: string;
  readonly json?: true;
}

type Row = CaseWorkRow | ComplaintWorkRow | SupervisionWorkRow;

const filters = ['mine', 'unit', 'waiting', 'unassigned', 'due', 'overdue'];

const lineOf = (row: Row, language: Language, nameOf: (id: string) => string): string => {
  const { _id, due, clock, stage, unit, officers, party, matter } = row;
  const nearest = clock === null ? '' : language === 'en' ? clock.english : clock.chinese;
  return [
    `${_id} ${due.startsWith('9999') ? '—' : due}`,
    nearest,
    stageWords[stage][language],
    nameOf(unit),
    officers.map(nameOf).join('、'),
    party,
    matter,
  ]
    .filter((part) => part !== '')
    .join(' | ');
};

export const addWorklist = (program: Command): void => {
  program
    .command('worklist')
    .option('--as-of <day>', 'as it stood at the end of this day: by what was recorded and known then')
    .option('--unit <unit>', 'what is open in this unit and below it; without it in that of who asks')
    .addOption(new Option('--filter <filter>', 'which part of it').choices(filters))
    .option('--officer <officer>', 'only work of this officer')
    .option('--as <user>', 'demonstration user who asks', 'zhao')
    .option('--json', 'print JSON')
    .description('list open work, the nearest clock first; also that of a past day')
    .action(async ({ as, json, asOf, unit, filter, officer: officers }: Asked) => {
      const { rows, nameOf } = await withServerOfLog(async (api) => ({
        rows: await allRows<Row>(api, '/worklist', { asOf, unit, filter, officers, limit: '500' }, as),
        nameOf: await namesFor(api, as),
      }));
      const language = spoken();
      print(json === true ? { json } : {}, rows, () => [
        ...rows.map((row) => lineOf(row, language, nameOf)),
        `${rows.length}`,
      ]);
    });
};
