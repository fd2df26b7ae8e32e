import type { Command } from 'commander';
import type { Language } from '#casework';
import type { LawChange } from '#casework/replay/law-changes';
import type { MovedDeadline } from '#casework/replay/moved-deadlines';
import { tablesToTry, type TableToTry } from '#casework/replay/tables-to-try';
import { lawChangeIn } from '#casework/words/law-changes';
import { stageWords } from '#casework/words/stages';
import { whyMoved } from '#casework/words/why-moved';
import { failed, type Api } from '../api.js';
import { answerOf } from '../asking.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said, spoken } from '../language.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { readTextFile } from '../text-file.js';
import { withServerOfLog } from '../with-server.js';

interface Asked extends Partial<Record<TableToTry, string>> {
  readonly on?: string;
  readonly unit?: string;
  readonly officer?: string;
  readonly as: string;
  readonly json?: true;
}

interface Page {
  readonly items: MovedDeadline[];
  readonly next: string | null;
  readonly on: string;
  readonly matters: number;
  readonly uncounted: string[];
}

const limit = '500';

/** The files that are tried, as JSON. @throws {CommandFailed} */
const tablesIn = async (asked: Asked): Promise<Partial<Record<TableToTry, unknown>>> => {
  const tables: Partial<Record<TableToTry, unknown>> = {};
  for (const table of tablesToTry) {
    const file = asked[table];
    if (file === undefined) continue;
    try {
      tables[table] = JSON.parse(await readTextFile(file, 'utf-8')) as unknown;
    } catch (error) {
      if (error instanceof CommandFailed) throw error;
      throw new CommandFailed(said({ en: `${file} is not JSON.`, zh: `${file} 不是 JSON。` }), exitCodes.wrongInput);
    }
  }
  return tables;
};

const queryOf = (given: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(
    Object.entries(given).filter((each): each is [string, string] => each[1] !== undefined),
  ).toString();

/** Every page, of a change that came or of tables that are tried. */
const moved = async (api: Api, change: string | undefined, asked: Asked, tables: object): Promise<Page> => {
  const { on, unit, officer: officers, as } = asked;
  const path = '/moved-deadlines';
  const items: MovedDeadline[] = [];
  let after: string | null = '';
  let page: Page | undefined;
  while (after !== null) {
    const at: string = `${path}?${queryOf({ change, on, unit, officers, limit, after: after === '' ? undefined : after })}`;
    const { status, body }: { status: number; body: Page } =
      change === undefined ? await api.post<Page>(at, as, tables, {}) : await api.get<Page>(at, as);
    if (status !== 200) throw failed(path, status, body);
    items.push(...body.items);
    page = body;
    after = body.next;
  }
  return { ...(page as Page), items, next: null };
};

const lineOf = (row: MovedDeadline, language: Language, nameOf: (id: string) => string): string => {
  const { kind, id, caseCode, stage, party, matter, unit, clock, before, after, days } = row;
  const by = days === null ? '' : ` (${days > 0 ? '+' : ''}${days})`;
  return [
    `${before?.due ?? '—'} → ${after?.due ?? '—'}${by}`,
    language === 'en' ? clock.english : clock.chinese,
    kind === 'case' ? (caseCode ?? id) : `${kind}/${id}`,
    stageWords[stage][language],
    nameOf(unit),
    party,
    matter,
    whyMoved(before?.steps ?? [], after?.steps ?? [], language).join('；'),
  ]
    .filter((part) => part !== '')
    .join(' | ');
};

const linesOf = ({ items, on, matters, uncounted }: Page, language: Language, nameOf: (id: string) => string) => [
  ...items.map((row) => lineOf(row, language, nameOf)),
  ...uncounted.map((name) => `${name}: ${said({ en: 'cannot be counted', zh: '无法推算' })}`),
  said({
    en: `${on}: ${items.length} deadlines of ${matters} matters move`,
    zh: `${on}：${matters} 件事项中有 ${items.length} 个期限变动`,
  }),
];

const changesOf = async (api: Api, as: string, json: true | undefined): Promise<void> => {
  const changes = await answerOf<LawChange[]>(api, '/law-changes', as);
  print(json === true ? { json } : {}, changes, () =>
    changes.map((change) => `${change.id} | ${lawChangeIn(change, spoken())}`),
  );
};

export const addMovedDeadlines = (program: Command): void => {
  program
    .command('moved-deadlines')
    .argument('[change]', 'identifier of a change that came, e.g. calendar.2026; without it they are listed')
    .option('--calendar <file>', 'try the days off of a year, as data/calendars/<year>.json has them')
    .option('--clocks <file>', 'try clocks, as data/clocks.json has them')
    .option('--settings <file>', 'try settings, as data/settings.json has them')
    .option('--on <day>', 'deadlines that ran at the end of this day; of a change that came')
    .option('--unit <unit>', 'a unit with all below it; your own without it')
    .option('--officer <officer>', 'only work of this officer')
    .option('--as <user>', 'demonstration user who asks', 'wei')
    .option('--json', 'print JSON')
    .description('list the deadlines that a change of the calendar, a clock or a setting moves, before and after it')
    .action(async (change: string | undefined, asked: Asked) => {
      const { as, json } = asked;
      const tables = await tablesIn(asked);
      const isTried = Object.keys(tables).length > 0;
      if (isTried && (change !== undefined || asked.on !== undefined))
        throw new CommandFailed(
          said({
            en: 'Name a change that came, or files to try; --on is for the former.',
            zh: '请填写已有的变更，或者拟试算的文件；--on 仅用于前者。',
          }),
          exitCodes.wrongInput,
        );
      await withServerOfLog(async (api) => {
        if (change === undefined && !isTried) return changesOf(api, as, json);
        const found = await moved(api, change, asked, tables);
        const nameOf = await namesFor(api, as);
        print(json === true ? { json } : {}, found, () => linesOf(found, spoken(), nameOf));
      });
    });
};
