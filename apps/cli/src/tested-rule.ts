import { said } from './language.js';

interface HitsOf {
  readonly key: string;
  readonly hits: number;
  readonly cases: number;
  readonly added?: number;
  readonly gone?: number;
}

/** Null where it has no entry. */
type Value = number | boolean | null;

interface Shown {
  readonly since: string;
  readonly unit: string;
  readonly detail: string;
  /** Of a rule on single cases. */
  readonly caseCode?: string | null;
  readonly caseId?: string;
  readonly change?: string;
}

/** What a back-test answers, of a pattern over cases or of a rule on single ones. */
export interface Tested extends Record<'byUnit' | 'byMonth' | 'byOfficer', HitsOf[]> {
  readonly number: number;
  readonly chinese: string;
  readonly name: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly parameters: readonly { readonly name: string; readonly value: Value; readonly inForce?: Value }[];
  readonly hits: number;
  readonly dismissed: number;
  readonly cases: number;
  readonly before?: number;
  readonly added?: number;
  readonly gone?: number;
  readonly unread?: number;
  readonly signs: readonly Shown[];
  readonly goneSigns?: readonly Shown[];
}

const rowsOf = (title: string, rows: readonly HitsOf[]): string[] =>
  rows.map(({ key, hits, cases, added, gone }) => {
    const difference = added === undefined || gone === undefined ? '' : ` +${added} -${gone}`;
    return `  ${title} ${key}: ${hits}${difference} (${cases})`;
  });

const parameterOf = ({ name, value, inForce }: Tested['parameters'][number]): string =>
  inForce === undefined || inForce === value
    ? `${name}=${String(value)}`
    : `${name}=${String(value)} (${said({ zh: '现行', en: 'in force' })} ${String(inForce)})`;

const marks: Readonly<Record<string, string>> = { new: '+', gone: '-', moved: '~' };

const lineOf = ({ since, unit, detail, caseCode, caseId, change = 'same' }: Shown): string =>
  [` ${marks[change] ?? ' '}${since}`, unit, ...(caseId === undefined ? [] : [caseCode ?? caseId]), detail].join(' ');

const differenceIn = ({ before, added, gone, unread = 0 }: Tested): string[] => [
  ...(before === undefined
    ? []
    : [
        said({
          zh: `  按现行参数 ${before} 处，新增 ${added} 处，减少 ${gone} 处`,
          en: `  ${before} by the settings in force, ${added} new, ${gone} gone`,
        }),
      ]),
  ...(unread === 0
    ? []
    : [
        said({
          zh: `  另有 ${unread} 件案件的记录无法还原，未计入`,
          en: `  the history of ${unread} further cases could not be read`,
        }),
      ]),
];

/** The same in lines for a person. */
export const testedLines = (told: Tested): string[] => [
  said({
    zh: `${told.number} ${told.chinese}，${told.unit}，${told.from} 至 ${told.to}`,
    en: `${told.number} ${told.name}, ${told.unit}, ${told.from} … ${told.to}`,
  }),
  `  ${told.parameters.map(parameterOf).join(' ')}`,
  said({
    zh: `  ${told.cases} 件案件中有 ${told.hits} 处迹象，其中 ${told.dismissed} 处此前已排除`,
    en: `  ${told.hits} signs, ${told.dismissed} of them dismissed before, among ${told.cases} cases`,
  }),
  ...differenceIn(told),
  ...rowsOf(said({ zh: '单位', en: 'unit' }), told.byUnit),
  ...rowsOf(said({ zh: '月份', en: 'month' }), told.byMonth),
  ...rowsOf(said({ zh: '人员', en: 'officer' }), told.byOfficer),
  ...told.signs.map(lineOf),
  ...(told.goneSigns ?? []).map(lineOf),
];
