import type { Command } from 'commander';
import type { CaseClock, InstrumentPaper, Language, NextStep, Supervision } from '#casework';
import { choiceWords } from '#casework/words/choices/index';
import { roleWords } from '#casework/words/roles';
import { answerOf } from '../asking.js';
import { spoken } from '../language.js';
import { namesFor } from '../names.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

/** A matter as the API answers it. */
interface Matter {
  readonly id: string;
  readonly version: number;
  readonly state: Supervision;
  readonly clocks: readonly CaseClock[];
  readonly nextSteps: readonly (Omit<NextStep, 'reason'> & { readonly reason: { readonly message: string } | null })[];
  readonly risks: readonly { readonly number: number; readonly detail: string }[];
}

interface Asked {
  readonly as: string;
  readonly json?: true;
}

const titles = {
  papers: { 'zh-CN': '监督文书', en: 'Instruments' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  clocks: { 'zh-CN': '期限', en: 'Clocks' },
  risks: { 'zh-CN': '风险点', en: 'Signs of risk' },
  draft: { 'zh-CN': '送审稿', en: 'draft' },
} as const;

/** Until when, and what became of it. */
const clockLine = ({ due, chinese, english, stoppedOn, pausedSince }: CaseClock, language: Language): string => {
  const stopped = stoppedOn === null ? '' : ` ✓ ${stoppedOn}`;
  const paused = pausedSince === null ? '' : ` ‖ ${pausedSince}`;
  return `${due} ${language === 'en' ? english : chinese}${stopped}${paused}`;
};

const linesOf = (
  { id, version, state, clocks, nextSteps, risks }: Matter,
  documents: readonly InstrumentPaper[],
  language: Language,
  nameOf: (id: string) => string,
): string[] => {
  const part = (name: keyof typeof titles, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${titles[name][language]}`, ...lines.map((line) => `    ${line}`)];
  const { level, unit, addressed, matter } = state;
  return [
    `${id} #${version} ${matter}`,
    `  ${choiceWords('level', level)?.[language] ?? level} | ${nameOf(unit)} → ${nameOf(addressed)}`,
    ...part(
      'papers',
      documents.map(({ name, number, issuedOn, event }) =>
        [name, number ?? titles.draft[language], issuedOn ?? '', `#${event}`].filter((each) => each !== '').join(' '),
      ),
    ),
    ...part(
      'next',
      nextSteps.map(({ action, chinese, summary, allowed, by, reason }) => {
        const open = allowed ? '' : ` (${reason?.message ?? by.map((role) => roleWords[role][language]).join('、')})`;
        return `${action}: ${language === 'en' ? summary : chinese}${open}`;
      }),
    ),
    ...part(
      'clocks',
      clocks.map((clock) => clockLine(clock, language)),
    ),
    ...part(
      'risks',
      risks.map(({ number, detail }) => `${number}. ${detail}`),
    ),
  ];
};

export const addMatter = (program: Command): void => {
  program
    .command('matter')
    .argument('<matter>', 'identifier of the matter of supervision')
    .option('--as <user>', 'demonstration user who asks', 'wei')
    .option('--json', 'print JSON')
    .description('show a matter of supervision: its instruments, clocks and what can be done; `document` prints one')
    .action(async (id: string, { as, json }: Asked) => {
      const path = `/supervision-matters/${encodeURIComponent(id)}`;
      const { matter, documents, nameOf } = await withServerOfLog(async (api) => ({
        matter: await answerOf<Matter>(api, path, as),
        ...(await answerOf<{ documents: InstrumentPaper[] }>(api, `${path}/documents`, as)),
        nameOf: await namesFor(api, as),
      }));
      const language = spoken();
      print(json === true ? { json } : {}, { ...matter, documents }, () =>
        linesOf(matter, documents, language, nameOf),
      );
    });
};
