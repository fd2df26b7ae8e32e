import type { ClockUnit } from '../deadlines/clock-table.js';
import { dayNumber, isLegalDate, isWeekend } from '../law-data/legal-date.js';
import { dayIn, workingDays } from './day.js';
import { groundIn } from './ground.js';
import type { Language } from './language.js';

/** What of the steps of a computation is compared (deadlines/steps.ts). */
type Compared =
  | { readonly kind: 'rule'; readonly length: number; readonly unit: ClockUnit; readonly article: string }
  | { readonly kind: 'days-off'; readonly announced: readonly string[]; readonly makeUpWorkDays: readonly string[] }
  | { readonly kind: 'roll'; readonly from: string; readonly to: string }
  | { readonly kind: 'start' | 'pause' | 'extension' | 'end' | 'set' | 'provisional' };

type Steps = readonly Compared[];
type Of<Kind extends Compared['kind']> = Extract<Compared, { kind: Kind }>;

const stepOf = <Kind extends Compared['kind']>(steps: Steps, kind: Kind): Of<Kind> | undefined =>
  steps.find((step): step is Of<Kind> => step.kind === kind);

const units: Readonly<Record<ClockUnit, readonly [zh: string, en: string]>> = {
  WD: ['个工作日', 'working days'],
  CD: ['日', 'days'],
  day: ['日', 'days'],
  MO: ['个月', 'months'],
  Y: ['年', 'years'],
  h: ['小时', 'hours'],
};

const termOf = ({ length, unit, article }: Of<'rule'>, language: Language): string => {
  const ground = groundIn(article, language);
  if (language === 'zh-CN') return `${length} ${units[unit][0]}（${ground}）`;
  return `${unit === 'WD' ? workingDays(length, language) : `${length} ${units[unit][1]}`} (${ground})`;
};

/** Days from Monday to Friday that are off: Saturdays and Sundays are left out in any case. */
const daysOff = (steps: Steps): ReadonlySet<string> =>
  new Set((stepOf(steps, 'days-off')?.announced ?? []).filter((day) => isLegalDate(day) && !isWeekend(dayNumber(day))));

const daysWorked = (steps: Steps): ReadonlySet<string> => new Set(stepOf(steps, 'days-off')?.makeUpWorkDays);

const missingIn = (days: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...days].filter((day) => !others.has(day));

const listed = (days: readonly string[], language: Language): string =>
  days.map((day) => dayIn(day, language)).join(language === 'zh-CN' ? '、' : ', ');

type Sentence = (days: string) => readonly [zh: string, en: string];

const lessOff: Sentence = (days) => [`${days} 不再放假`, `No longer off: ${days}`];
const moreOff: Sentence = (days) => [`${days} 放假，不计入`, `Off, not counted: ${days}`];
const moreWork: Sentence = (days) => [`${days} 调休上班，计入`, `Worked instead, counted: ${days}`];
const lessWork: Sentence = (days) => [`${days} 不再调休上班`, `No longer worked instead: ${days}`];

const said = ([zh, en]: readonly [string, string], language: Language): string => (language === 'zh-CN' ? zh : en);

const rolled = (steps: Steps): string => {
  const roll = stepOf(steps, 'roll');
  return roll === undefined ? '' : `${roll.from} ${roll.to}`;
};

/** How the last day rolls after the change, where it did not roll so before. */
const rollsNow = (before: Steps, after: Steps, language: Language): string[] => {
  const [was, is] = [stepOf(before, 'roll'), stepOf(after, 'roll')];
  if (rolled(before) === rolled(after)) return [];
  if (is !== undefined) {
    const [from, to] = [dayIn(is.from, language), dayIn(is.to, language)];
    return [said([`${from}为休息日，顺延至${to}`, `${from} is a day off: it ends on ${to}`], language)];
  }
  if (was === undefined) return [];
  const from = dayIn(was.from, language);
  return [said([`${from}不再顺延`, `${from} does not roll any more`], language)];
};

/** What of the computation of a deadline is another one after a change; empty where that cannot be told. */
export const whyMoved = (before: Steps, after: Steps, language: Language): string[] => {
  const [was, is] = [stepOf(before, 'rule'), stepOf(after, 'rule')];
  const term =
    was === undefined || is === undefined || (was.length === is.length && was.unit === is.unit)
      ? []
      : [
          said(
            [
              `期间由 ${termOf(was, language)}改为 ${termOf(is, language)}`,
              `${termOf(was, language)} became ${termOf(is, language)}`,
            ],
            language,
          ),
        ];
  const changes: [Sentence, string[]][] = [
    [moreOff, missingIn(daysOff(after), daysOff(before))],
    [lessOff, missingIn(daysOff(before), daysOff(after))],
    [moreWork, missingIn(daysWorked(after), daysWorked(before))],
    [lessWork, missingIn(daysWorked(before), daysWorked(after))],
  ];
  const days = changes.flatMap(([sentence, of]) =>
    of.length === 0 ? [] : [said(sentence(listed(of, language)), language)],
  );
  const rule = was?.unit === is?.unit ? days : [];
  return [...term, ...rule, ...rollsNow(before, after, language)];
};
