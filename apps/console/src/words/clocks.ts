/** Words of the clocks of a case and of how each date is computed. */
export const clocksZh = {
  caption: '期限及其计算',
  clock: '期限',
  start: '起算',
  due: '届满',
  state: '状态',
  why: '如何计算',
  running: '进行中',
  steps: {
    start: (day: string, event: string): string => `${day}起算：${event}`,
    rule: (length: string, article: string): string => `期间 ${length}（${article}）`,
    pause: (from: string, to: string, deducted: number): string => `${from}至${to}不计入，扣除 ${deducted} 天`,
    extension: (length: string, approvers: string): string =>
      approvers === '' ? `延长 ${length}` : `延长 ${length}，批准人：${approvers}`,
    weekends: (days: number): string => `周末 ${days} 天不计`,
    daysOff: (days: string): string => `法定节假日不计：${days}`,
    makeUp: (days: string): string => `调休上班日计入：${days}`,
    end: (day: string): string => `计至${day}`,
    roll: (from: string, to: string): string => `届满日 ${from} 为节假日，顺延至${to}`,
    set: (from: string, on: string, article: string): string =>
      from === on
        ? `应当在${on}当日办理，不另计期间（${article}）`
        : `自${from}起，期限已经确定为${on}，不另行计算（${article}）`,
    provisional: (years: string): string => `${years} 年日历尚未公布，结果待定`,
  },
  units: {
    WD: (count: number): string => `${count} 个工作日`,
    CD: (count: number): string => `${count} 日`,
    day: (count: number): string => `${count} 日`,
    MO: (count: number): string => `${count} 个月`,
    Y: (count: number): string => `${count} 年`,
    h: (count: number): string => `${count} 小时`,
  },
};

export const clocksEn: typeof clocksZh = {
  caption: 'Clocks and how they are computed',
  clock: 'Clock',
  start: 'From',
  due: 'Ends',
  state: 'State',
  why: 'Why this day',
  running: 'Running',
  steps: {
    start: (day, event) => `From ${day}: ${event}`,
    rule: (length, article) => `${length} (${article})`,
    pause: (from, to, deducted) => `${from} to ${to} is not counted: ${deducted} days`,
    extension: (length, approvers) =>
      approvers === '' ? `Extended by ${length}` : `Extended by ${length}, approved by ${approvers}`,
    weekends: (days) => `${days} days of weekends are left out`,
    daysOff: (days) => `Public holidays left out: ${days}`,
    makeUp: (days) => `Make-up work days counted: ${days}`,
    end: (day) => `Counted to ${day}`,
    roll: (from, to) => `${from} is a day off, so it ends on ${to}`,
    set: (from, on, article) =>
      from === on
        ? `To be done on ${on}, nothing is counted (${article})`
        : `From ${from}; the day was set to ${on} and is not counted (${article})`,
    provisional: (years) => `The calendar of ${years} is not published yet`,
  },
  units: {
    WD: (count) => `${count} working days`,
    CD: (count) => `${count} days`,
    day: (count) => `${count} days`,
    MO: (count) => `${count} months`,
    Y: (count) => `${count} years`,
    h: (count) => `${count} hours`,
  },
};
