import type { NumberSeries } from '../events/numbering.js';
import { day, moment, momentInEnglish } from './day.js';
import type { Language } from './language.js';
import { listed } from './listed.js';
import { money } from './money.js';
import { numberSeriesWords } from './number-series.js';

const onlyByName = {
  en: ' The party is compared by its name alone.',
  zh: '当事人仅按名称比对，请先核实是否为同一主体。',
};
const noteIn = (byName: boolean, language: 'en' | 'zh'): string => (byName ? onlyByName[language] : '');

const onMore = (days: number, language: 'en' | 'zh'): string => {
  if (days === 1) return '';
  return language === 'en' ? ` and on ${days - 1} more days` : `等 ${days} 日`;
};

interface Outlying {
  readonly whos: readonly string[];
  readonly whose: 'officer' | 'unit';
  readonly hits: number;
  readonly of: number;
  readonly expected: number;
}

interface AtOnce {
  readonly officers: readonly string[];
  readonly cases: number;
  readonly from: string;
  readonly to: string;
  readonly places: readonly string[];
}

const lines = {
  hearing: { en: 'of a hearing', zh: '听证标准' },
  review: { en: 'of legal review and discussion', zh: '法制审核、集体讨论标准' },
} as const;

const amounts = { fine: { en: 'fines', zh: '罚款' }, confiscated: { en: 'confiscations', zh: '没收金额' } } as const;

/** Whether cases that are told together, since windows of theirs share some, go beyond the days of each window. */
const isLonger = ({ sum, heaviest }: Split): boolean => heaviest < sum;

const spanOf = (said: Split, language: 'en' | 'zh'): string => {
  const { days, firstOn, lastOn } = said;
  if (!isLonger(said)) return language === 'en' ? `within ${days} days` : `${days} 日内`;
  return language === 'en' ? `from ${firstOn} to ${lastOn}` : `自${day(firstOn)}至${day(lastOn)}`;
};

const heaviestOf = (said: Split, language: 'en' | 'zh'): string => {
  const { days, heaviest } = said;
  if (!isLonger(said)) return '';
  return language === 'en'
    ? `, up to ${money(heaviest, 'en')} of them within ${days} days`
    : `，其中 ${days} 日内最多${money(heaviest, 'zh-CN')}`;
};

const surged = {
  cases: { en: 'cases filed', zh: '立案' },
  fines: { en: 'cases with a fine decided', zh: '作出罚款决定的案件' },
} as const;

const outlying = (en: string, zh: string) => ({
  en: ({ whos, hits, of, expected }: Outlying) =>
    `${whos.join(', ')}: ${hits} of ${of} ${en}; with as many like ones the others would have had ${expected}.`,
  zh: ({ whos, hits, of, expected }: Outlying) =>
    `${listed(whos)}：${of} 件中 ${hits} 件${zh}，其他人员、单位同类情形下约为 ${expected} 件。`,
});

/** What a sign across cases says, in both languages. */
const details = {
  'gap-in-series': {
    en: ({ series, year, from, to }: { series: NumberSeries; year: string; from: number; to: number }) =>
      `The series "${numberSeriesWords[series].en}" of ${year} has no ${from === to ? `number ${from}` : `numbers ${from} to ${to}`}.`,
    zh: ({ series, year, from, to }: { series: NumberSeries; year: string; from: number; to: number }) =>
      `${year} 年“${numberSeriesWords[series]['zh-CN']}”编号序列缺号：${from === to ? `第 ${from} 号` : `第 ${from} 至 ${to} 号`}。`,
  },
  'first-offence-again': {
    en: (said: FirstOffence) =>
      `${said.notFiled ? 'Not filed' : 'Not punished'} as a first offence on ${said.on}, after ${said.earlierAsFirst ? 'another first offence' : 'a penalty'} of ${said.earlierOn}, within ${said.months} months.${noteIn(said.byName, 'en')}`,
    zh: (said: FirstOffence) =>
      `${day(said.on)}以初次违法为由${said.notFiled ? '不予立案' : '不予处罚'}，而${day(said.earlierOn)}已${said.earlierAsFirst ? '按初次违法处理' : '被处罚'}（${said.months} 个月内）。${noteIn(said.byName, 'zh')}`,
  },
  'not-filed-often': outlying('clues were not filed', '不予立案'),
  'not-filed-often-in-unit': outlying('clues were not filed', '不予立案'),
  'spared-often': outlying('cases spared a party', '有当事人不予处罚'),
  'spared-often-in-unit': outlying('cases spared a party', '有当事人不予处罚'),
  'reduced-often': outlying('cases have a penalty that was mitigated or lenient', '减轻或者从轻处罚'),
  'mitigated-often': outlying('cases have a penalty that was mitigated', '减轻处罚'),
  'surge-at-quarter-end': {
    en: ({ what, ends, days, count, usual }: Surge) =>
      `${count} ${surged[what].en} in the last ${days} days of the quarter that ended on ${ends}; at the pace of before ${usual}.`,
    zh: ({ what, ends, days, count, usual }: Surge) =>
      `截至${day(ends)}的季度最后 ${days} 日${surged[what].zh} ${count} 件，按此前进度约为 ${usual} 件。`,
  },
  'two-cases-at-once': {
    en: ({ officers, cases, from, to, places }: AtOnce) =>
      `${officers.join(', ')} appear in records of ${cases} cases at the same time, from ${momentInEnglish(from)} to ${momentInEnglish(to)}${places.length === 0 ? '' : ` (${places.join('; ')})`}.`,
    zh: ({ officers, cases, from, to, places }: AtOnce) =>
      `${listed(officers)} 同时出现在 ${cases} 件案件的笔录中（${moment(from)}至${moment(to)}${places.length === 0 ? '' : `；${listed(places)}`}）。`,
  },
  'questionings-at-once': {
    en: ({ officers, cases, from, to }: AtOnce) =>
      `${officers.join(', ')} questioned persons in ${cases} cases at the same time, from ${momentInEnglish(from)} to ${momentInEnglish(to)}.`,
    zh: ({ officers, cases, from, to }: AtOnce) =>
      `${listed(officers)} 在 ${cases} 件案件中的询问时间重叠（${moment(from)}至${moment(to)}）。`,
  },
  'texts-alike': {
    en: ({ officers, records, percent }: { officers: readonly string[]; records: number; percent: number }) =>
      `${records} records of questioning by ${officers.join(', ')} in different cases are the same text to ${percent} %.`,
    zh: ({ officers, records, percent }: { officers: readonly string[]; records: number; percent: number }) =>
      `${listed(officers)} 在不同案件中的 ${records} 份询问笔录文字相同程度达 ${percent}%。`,
  },
  'split-below-line': {
    en: (said: Split) =>
      `${said.cases} cases of one party under one basis ${spanOf(said, 'en')}: ${amounts[said.amount].en} of ${money(said.sum, 'en')} together${heaviestOf(said, 'en')}, each below the line ${lines[said.line].en} of ${money(said.from, 'en')}.${noteIn(said.byName, 'en')}`,
    zh: (said: Split) =>
      `同一当事人同一案由 ${spanOf(said, 'zh')} ${said.cases} 件案件，${amounts[said.amount].zh}合计${money(said.sum, 'zh-CN')}${heaviestOf(said, 'zh')}，每件均低于${lines[said.line].zh}${money(said.from, 'zh-CN')}。${noteIn(said.byName, 'zh')}`,
  },
  'never-an-opinion': {
    en: ({ reviewer, reviews, days }: { reviewer: string; reviews: number; days: number }) =>
      `${reviewer} concluded ${reviews} reviews within ${days} days and had nothing to correct in any.`,
    zh: ({ reviewer, reviews, days }: { reviewer: string; reviews: number; days: number }) =>
      `${reviewer} 近 ${days} 日内审核 ${reviews} 件，均未提出不同意见。`,
  },
  'receipt-booked-twice': {
    en: ({ number, cases, sum }: { number: string; cases: number; sum: number }) =>
      `The receipt ${number} is booked in ${cases} cases, ${money(sum, 'en')} together.`,
    zh: ({ number, cases, sum }: { number: string; cases: number; sum: number }) =>
      `票据号 ${number} 在 ${cases} 件案件中入账，合计${money(sum, 'zh-CN')}。`,
  },
  'inspected-too-often': {
    en: ({ name, year, times, most }: { name: string; year: string; times: number; most: number }) =>
      `${name}, known by its name alone, was inspected or drawn for it ${times} times in ${year} without a clue; the cap is ${most}.`,
    zh: ({ name, year, times, most }: { name: string; year: string; times: number; most: number }) =>
      `${name}在 ${year} 年无线索情况下被检查或者被抽中 ${times} 次，年度上限为 ${most} 次。${onlyByName.zh}`,
  },
  'visits-without-task': {
    en: ({ officer, cases }: { officer: string; cases: number }) =>
      `Records of visits by ${officer}, who had no task there, were tried in ${cases} cases; each was refused.`,
    zh: ({ officer, cases }: { officer: string; cases: number }) =>
      `${officer} 未受指派，却在 ${cases} 件案件中作为现场人员被录入或者自行录入，均被系统拒绝。`,
  },
  'reports-came-to-nothing': {
    en: (said: Reports) =>
      `${said.reports} reports about ${said.party}, verified by ${said.officers.join(', ')}, were not filed.${noteIn(said.byName, 'en')}`,
    zh: (said: Reports) =>
      `涉及${said.party}的 ${said.reports} 件举报均由 ${listed(said.officers)} 核查，均不予立案。${noteIn(said.byName, 'zh')}`,
  },
  'reporter-sought': {
    en: ({ officer, answer, on, days }: Sought) =>
      answer === 'refused'
        ? `${officer}, who does not handle the matter, asked for the reporter on ${on}${onMore(days, 'en')}, and was refused.`
        : `${officer}, who entered the matter, was shown the reporter on ${on}${onMore(days, 'en')}, after others had been named to handle it.`,
    zh: ({ officer, answer, on, days }: Sought) =>
      answer === 'refused'
        ? `${officer} 不是承办人员，${day(on)}${onMore(days, 'zh')}查询举报人身份，被系统拒绝。`
        : `${officer} 为登记人员，在另行指派承办人员后，${day(on)}${onMore(days, 'zh')}查看了举报人身份。`,
  },
  'places-found-closed': {
    en: ({ officers, cases, among }: Closed) =>
      `In ${cases} of ${among} cases ${officers.join(', ')} came to a place that was closed, left or deserted. That somebody told is not proved.`,
    zh: ({ officers, cases, among }: Closed) =>
      `${listed(officers)} 到场检查的 ${among} 件案件中，有 ${cases} 件到场时场所关闭、已搬离或者人去楼空。仅为提示，不证明有人通风报信。`,
  },
  'gone-after-look': {
    en: ({ name, on, officers }: Gone) =>
      `Nobody was found at ${name} on ${on}; before that ${officers.join(', ')}, without a task there, had looked at the draw. That somebody told is not proved.`,
    zh: ({ name, on, officers }: Gone) =>
      `${day(on)}检查${name}时查无对象；此前 ${listed(officers)} 没有该次抽查任务而查看过抽取结果。仅为提示，不证明有人通风报信。`,
  },
} as const;

interface Closed {
  readonly officers: readonly string[];
  readonly cases: number;
  /** Cases in which one of them made an inspection. */
  readonly among: number;
}

interface Sought {
  readonly officer: string;
  readonly answer: 'refused' | 'shown';
  /** The first day. */
  readonly on: string;
  readonly days: number;
}

interface Gone {
  readonly name: string;
  readonly on: string;
  readonly officers: readonly string[];
}

interface FirstOffence {
  readonly on: string;
  /** The clue was not even filed. */
  readonly notFiled: boolean;
  readonly earlierOn: string;
  readonly earlierAsFirst: boolean;
  readonly months: number;
  readonly byName: boolean;
}

interface Surge {
  readonly what: keyof typeof surged;
  readonly ends: string;
  readonly days: number;
  readonly count: number;
  readonly usual: number;
}

interface Split {
  readonly cases: number;
  /** Days within which amounts are added up, and the most that they came to within them, in whole fen. */
  readonly days: number;
  readonly heaviest: number;
  /** Days on which the first and the last case came up. */
  readonly firstOn: string;
  readonly lastOn: string;
  readonly line: keyof typeof lines;
  readonly amount: keyof typeof amounts;
  /** Whole fen. */
  readonly sum: number;
  readonly from: number;
  readonly byName: boolean;
}

interface Reports {
  readonly party: string;
  readonly officers: readonly string[];
  readonly reports: number;
  readonly byName: boolean;
}

/** What a sign across cases says: a code with its parameters; the sentence is made when it is shown. */
export type PatternDetail = {
  [C in keyof typeof details]: {
    readonly code: C;
    readonly parameters: Parameters<(typeof details)[C]['en']>[0];
  };
}[keyof typeof details];

type Says = Readonly<Record<'zh' | 'en', (parameters: never) => string>>;

const words: Readonly<Record<string, Says>> = details;

/** The sentence of a sign across cases. */
export const patternDetailIn = ({ code, parameters }: PatternDetail, language: Language): string =>
  words[code]?.[language === 'zh-CN' ? 'zh' : 'en'](parameters as never) ?? code;
