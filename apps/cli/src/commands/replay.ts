import type { Command } from 'commander';
import { stageWords } from '#casework/words/stages';
import { failed } from '../api.js';
import { said } from '../language.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Clock {
  readonly of?: string | number;
  readonly round?: number;
  readonly chinese: string;
  readonly english: string;
  readonly start: string;
  readonly due: string;
  readonly stoppedOn: string | null;
  readonly left: number | null;
}

interface Risk {
  readonly number: number;
  readonly chinese: string;
  readonly name: string;
  readonly detail: string;
  readonly since: string;
  readonly onlyAsTrue: boolean;
  readonly shownBy: number | null;
}

interface Past {
  readonly id: string;
  readonly point: string;
  readonly state: { stage: string } & Record<string, unknown>;
  readonly day: string;
  readonly clocks: Clock[];
  readonly risks: Risk[];
  readonly files: { readonly name: string }[];
  readonly documents: { readonly name: string; readonly number: string | null }[];
  readonly outOfOrder: number[];
}

interface Asked {
  readonly at: string;
  readonly as: string;
  readonly asTrue?: true;
  readonly json?: true;
}

/** A clock by its title, with what it belongs to. */
const clockLine = ({ of, round, chinese, english, start, due, stoppedOn, left }: Clock): string => {
  const whose = of === undefined ? '' : ` (${of})`;
  const earlier = round === undefined ? '' : said({ zh: `，第 ${round} 轮`, en: `, round ${round}` });
  const stopped = stoppedOn === null ? '' : said({ zh: `，${stoppedOn} 止`, en: `, stopped ${stoppedOn}` });
  return said({
    zh: `  ${chinese}${whose}${earlier}：自 ${start} 起，至 ${due} 届满${stopped}${leftSaid(left)}`,
    en: `  ${english}${whose}${earlier}: from ${start}, due ${due}${stopped}${leftSaid(left)}`,
  });
};

/** How far the last day was, on the day that is looked at. */
const leftSaid = (left: number | null): string => {
  if (left === null) return '';
  return left < 0
    ? said({ zh: `，已超过 ${-left} 日`, en: `, over for ${-left} days` })
    : said({ zh: `，还剩 ${left} 个工作日`, en: `, ${left} working days left` });
};

const riskLine = ({ number, chinese, name, detail, since, onlyAsTrue, shownBy }: Risk): string =>
  said({
    zh: `  风险点 ${number} ${chinese}（自 ${since}）：${detail}${onlyAsTrue ? `（依第 ${shownBy ?? '?'} 号记录，当时未知）` : ''}`,
    en: `  risk ${number} ${name} since ${since}: ${detail}${onlyAsTrue ? ` (only as true, by #${shownBy ?? '?'})` : ''}`,
  });

const numbered = ({ name, number }: Past['documents'][number]): string =>
  number === null ? name : `${name} ${number}`;

const numbersSaid = (numbers: readonly number[]): string => numbers.map((each) => `#${each}`).join(', ');

const stageSaid = (stage: string): string =>
  Object.hasOwn(stageWords, stage) ? stageWords[stage as keyof typeof stageWords]['zh-CN'] : stage;

const linesOf = ({ id, point, day, state, clocks, risks, files, documents, outOfOrder }: Past): string[] => [
  said({
    zh: `${id}，截至 ${point}：${stageSaid(state.stage)}（${day}）`,
    en: `${id} at ${point}: stage ${state.stage} (${day})`,
  }),
  ...clocks.map(clockLine),
  ...risks.map(riskLine),
  ...(documents.length === 0
    ? []
    : [
        said({
          zh: `  已制作文书：${documents.map(numbered).join('、')}`,
          en: `  forms made: ${documents.map(numbered).join(', ')}`,
        }),
      ]),
  ...(files.length === 0
    ? []
    : [
        said({
          zh: `  提及的文件：${files.map(({ name }) => name).join('、')}`,
          en: `  files named: ${files.map(({ name }) => name).join(', ')}`,
        }),
      ]),
  ...(outOfOrder.length === 0
    ? []
    : [
        said({
          zh: `  晚于其后事项录入：${numbersSaid(outOfOrder)}`,
          en: `  after what happened later: ${numbersSaid(outOfOrder)}`,
        }),
      ]),
  JSON.stringify(state, null, 2),
];

export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .argument('<case>', 'identifier of the case')
    .requiredOption(
      '--at <point>',
      'number of an event (7), or a day (2026-03-02): the case as it was known at its end',
    )
    .option(
      '--as-true',
      'as it is known today, corrections from the day of what they correct; else as it was known then',
    )
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show a case as it stood at an event or on a day, with its clocks, risks, forms and files of then')
    .action(async (id: string, { at, as, asTrue, ...options }: Asked) => {
      const path = `/cases/${encodeURIComponent(id)}/at/${encodeURIComponent(at)}?as=${asTrue === true ? 'true' : 'known'}`;
      const { status, body } = await withServerOfLog((api) => api.get<Past>(path, as));
      if (status !== 200) throw failed(path, status, body);
      print(options, body, () => linesOf(body));
    });
};
