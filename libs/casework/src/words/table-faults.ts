import type { Language } from './language.js';

/** What is wrong in a file of data/, in Chinese, by how its reader says it (`LawDataError`). */
const inChinese: readonly (readonly [RegExp, string])[] = [
  [/^must be an object/, '应当为对象'],
  [/^must be a list/, '应当为列表'],
  [/^must be a text that is not empty/, '应当为非空文本'],
  [/^must be a number/, '应当为数字'],
  [/^must be a whole number of at least (\S+?)(?=,|$)/, '应当为不小于 $1 的整数'],
  [/^must be a whole number of at most (\S+?)(?=,|$)/, '应当为不大于 $1 的整数'],
  [/^must be true or false/, '应当为是（true）或者否（false）'],
  [/^must be a date that exists, written YYYY-MM-DD/, '应当为实际存在的日期，写作 YYYY-MM-DD'],
  [/^must be one of (.+?)(?=, but is|$)/, '应当为下列之一：$1'],
  [/^must be a day of (\d+)/, '应当为 $1 年内的日期'],
  [/^must not end before it begins/, '截止日期不得早于起始日期'],
  [/^must be a Saturday or Sunday/, '应当为星期六或者星期日'],
  [/^must not be named off as well/, '不得同时列为放假日'],
  [/^must not be before ([\d-]+)/, '不得早于 $1'],
  [/^must have at least one version/, '至少应当有一个版本'],
  [/^must follow one another without overlap/, '各版本应当先后衔接，不得重叠'],
  [/^must not name a row twice/, '同一行不得出现两次'],
  [/^must have a row for (.+)$/, '应当有下列各行：$1'],
  [/^must be a clock that the program knows, as (.+?)(?=, but is|$)/, '应当为系统已有的期限，如 $1'],
];

/** What is wrong in a file of data/, as its reader says it in English. */
export const tableFaultIn = (reason: string, language: Language): string => {
  const [pattern, said] = inChinese.find(([each]) => each.test(reason)) ?? [null, ''];
  if (language === 'en' || pattern === null) return reason;
  return reason.replace(pattern, said).replace(/, but is (.*)$/, '，现为 $1');
};
