import type { Command } from 'commander';
import type { CaseBrief, Language, Role } from '#casework';
import { moment } from '#casework/words/day';
import { englishEvent } from '#casework/words/event-told';
import { lineIn } from '#casework/words/line';
import { money } from '#casework/words/money';
import { dutyWords } from '#casework/words/owed';
import { roleWords } from '#casework/words/roles';
import { stageWords } from '#casework/words/stages';
import type { Api } from '../api.js';
import { allRows, answerOf } from '../asking.js';
import { spoken } from '../language.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly unit?: string;
  readonly officer?: string;
  readonly since?: string;
  readonly as: string;
  readonly json?: true;
}

interface ToldEvent {
  readonly number: number;
  readonly type: string;
  readonly chinese: string;
  readonly by: string;
  readonly recordedAt: string;
  readonly line: string;
}

/** A brief as the API answers it. */
type Brief = Omit<CaseBrief, 'acts' | 'risks' | 'since' | 'caseId' | 'stage'> & {
  readonly caseId: string | null;
  readonly complaintId: string | null;
  readonly supervisionId: string | null;
  readonly stage: CaseBrief['stage'] | 'complaint' | 'supervision';
  readonly acts: ToldEvent[];
  readonly risks: { number: number; chinese: string; name: string; detail: string }[];
  readonly since: { events: ToldEvent[] } | null;
  readonly next: {
    chinese: string;
    summary: string;
    allowed: boolean;
    by: Role[];
    reason: { message: string } | null;
  }[];
};

const ofUnit = (api: Api, { as: user, unit, officer: officers, since }: Asked): Promise<Brief[]> =>
  allRows(api, '/briefs', { unit, officers, since, limit: '50' }, user);

const ofOne = async (api: Api, id: string, { as: user, since }: Asked): Promise<Brief[]> => {
  const query = since === undefined ? '' : `?${new URLSearchParams({ since }).toString()}`;
  return [await answerOf<Brief>(api, `/cases/${encodeURIComponent(id)}/brief${query}`, user)];
};

/** Whole fen as yuan with thousands; the heading says the unit. */
const yuan = (fen: number): string => money(fen, 'en').replace(' yuan', '');

/** Headings of the parts. */
const titles = {
  next: { zh: '下一步', en: 'Next' },
  clocks: { zh: '期限', en: 'Clocks' },
  owed: { zh: '应办未结', en: 'Owed' },
  held: { zh: '在控财物', en: 'Held' },
  money: { zh: '款项（应收 / 已收 / 未收，元）', en: 'Money (due / received / open, yuan)' },
  risks: { zh: '风险点', en: 'Signs of risk' },
  acts: { zh: '已办事项', en: 'Done' },
  since: { zh: '此后', en: 'Since' },
} as const;

const linesOf = (brief: Brief, language: Language, nameOf: (id: string) => string): string[] => {
  const of = language === 'en' ? 'en' : 'zh';
  const part = (name: keyof typeof titles, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${titles[name][of]}`, ...lines.map((line) => `    ${line}`)];
  const named = (each: { chinese: string; name: string }): string => (of === 'en' ? each.name : each.chinese);
  const event = ({ number, type, chinese, by, recordedAt, line }: ToldEvent): string =>
    `#${number} ${of === 'en' ? recordedAt : moment(recordedAt)} ${of === 'en' ? englishEvent(type) : chinese} ${nameOf(by)} ${lineIn(line, language)}`.trimEnd();
  const { caseId, complaintId, supervisionId, caseCode, party, otherParties, matter, stage, unit, officers } = brief;
  return [
    `${caseId ?? complaintId ?? supervisionId ?? ''} ${caseCode ?? ''} ${[party, ...otherParties].join('、')}`.trimEnd(),
    `  ${matter} | ${stageWords[stage][language]} | ${nameOf(unit)} | ${officers.map(nameOf).join(' ')}`,
    ...part(
      'next',
      brief.next.map(({ chinese, summary, allowed, by, reason }) => {
        const open = allowed ? '' : ` (${reason?.message ?? by.map((role) => roleWords[role][language]).join('、')})`;
        return `${of === 'en' ? summary : chinese}${open}`;
      }),
    ),
    ...part(
      'clocks',
      brief.clocks.map(
        ({ due, chinese, english, pausedSince }) =>
          `${due} ${of === 'en' ? english : chinese}${pausedSince === null ? '' : ` (‖ ${pausedSince})`}`,
      ),
    ),
    ...part(
      'owed',
      brief.owed.map(({ due, name }) => `${due ?? '—'} ${dutyWords[name][language]}`),
    ),
    ...part(
      'held',
      brief.held.map(({ takenOn, items, place }) => `${takenOn} ${items} | ${place}`),
    ),
    ...part(
      'money',
      brief.money.map(({ party: payer, ledger: { accounts, received } }) => {
        const [due, open] = Object.values(accounts).reduce(
          ([all, left], account) => [all + account.due, left + account.open],
          [0, 0],
        );
        return `${payer} ${yuan(due)} / ${yuan(received)} / ${yuan(open)}`;
      }),
    ),
    ...part(
      'risks',
      brief.risks.map((risk) => `${risk.number}. ${named(risk)} ${risk.detail}`),
    ),
    ...part('acts', brief.acts.map(event)),
    ...part('since', (brief.since?.events ?? []).map(event)),
  ];
};

export const addBrief = (program: Command): void => {
  program
    .command('brief')
    .argument('[case]', 'identifier of a case; without it all that is open in the unit')
    .option('--unit <unit>', 'what is open in this unit and below it; without it in that of who asks')
    .option('--officer <officer>', 'only cases of which this person is an officer')
    .option('--since <day>', 'tell apart what happened from this day on, or from the `until` of an answer')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show what who takes over a case or the work of a unit must know: hand-over briefs')
    .action(async (id: string | undefined, { json, ...asked }: Asked) => {
      const { found, nameOf } = await withServerOfLog(async (api) => {
        const briefs = await (id === undefined ? ofUnit(api, asked) : ofOne(api, id, asked));
        return { found: briefs, nameOf: await namesFor(api, asked.as) };
      });
      const language = spoken();
      print(json === true ? { json } : {}, found, () => found.flatMap((brief) => linesOf(brief, language, nameOf)));
    });
};
