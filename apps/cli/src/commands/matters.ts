import { Option, type Command } from 'commander';
import type { Language, SupervisionRow } from '#casework';
import { choiceWords } from '#casework/words/choices/index';
import { supervisionStageWords, waitsForWords } from '#casework/words/supervision-stages';
import { allRows } from '../asking.js';
import { spoken } from '../language.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly all?: true;
  readonly stage?: string;
  readonly level?: string;
  readonly addressed?: string;
  readonly case?: string;
  readonly as: string;
  readonly json?: true;
}

const lineOf = (row: SupervisionRow, language: Language, nameOf: (id: string) => string): string => {
  const { _id, due, level, unit, addressed, stage, waitsFor, documents, matter } = row;
  const turn = waitsFor === null ? '' : ` (${waitsForWords[waitsFor][language]})`;
  return [
    `${_id} ${due.startsWith('9999') ? '—' : due}`,
    choiceWords('level', level)?.[language] ?? level,
    `${nameOf(unit)} → ${nameOf(addressed)}`,
    `${supervisionStageWords[stage][language]}${turn}`,
    documents.join(' '),
    matter,
  ]
    .filter((part) => part !== '')
    .join(' | ');
};

export const addMatters = (program: Command): void => {
  program
    .command('matters')
    .option('--all', 'those that are over too')
    .option('--stage <stage>', 'how far the matter is')
    .addOption(new Option('--level <level>', 'who supervises').choices(['above', 'inside', 'outside']))
    .option('--addressed <unit>', 'only matters of this unit')
    .option('--case <case>', 'only matters whose sign is in this case')
    .option('--as <user>', 'demonstration user who asks', 'wei')
    .option('--json', 'print JSON')
    .description('list the matters of supervision that a person may see, the nearest clock first')
    .action(async ({ all, case: caseId, as, json, stage, level, addressed }: Asked) => {
      const filters = { open: all === true ? 'all' : 'yes', stage, level, addressed, caseId, limit: '500' };
      const { rows, nameOf } = await withServerOfLog(async (api) => ({
        rows: await allRows<SupervisionRow>(api, '/supervision-matters', filters, as),
        nameOf: await namesFor(api, as),
      }));
      const language = spoken();
      print(json === true ? { json } : {}, rows, () => [
        ...rows.map((row) => lineOf(row, language, nameOf)),
        `${rows.length}`,
      ]);
    });
};
