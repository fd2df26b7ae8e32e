/** What happened while somebody was away. */
export const awayZh = {
  title: '自上次查看以来',
  since: '起始日期',
  whose: '范围',
  whoses: { mine: '我的案件和事项', unit: '本单位' },
  fromLast: (day: string): string => `自上次查看（${day}）以来`,
  lastLook: '回到上次查看',
  seen: '标记为已看',
  nothing: '没有新的情况。',
  first: '这是第一次在本浏览器查看，显示今天的情况；也可以另选日期。',
  more: (events: number): string => `此前还有 ${events} 条记录`,
  signs: '新出现的风险点',
  clocks: { came: '新起算', moved: '有变动', passed: '已超期' },
  movedFrom: (day: string): string => `原为 ${day}`,
  waiting: '现在可以办理',
};

export const awayEn: typeof awayZh = {
  title: 'Since you last looked',
  since: 'From',
  whose: 'Of',
  whoses: { mine: 'my cases and matters', unit: 'my unit' },
  fromLast: (day: string): string => `Since your last look (${day})`,
  lastLook: 'Back to the last look',
  seen: 'Mark as seen',
  nothing: 'Nothing new.',
  first: 'You look for the first time in this browser: this is today. Another day can be chosen.',
  more: (events: number): string => `${events} more before these`,
  signs: 'New signs of risk',
  clocks: { came: 'began', moved: 'moved', passed: 'ran out' },
  movedFrom: (day: string): string => `was ${day}`,
  waiting: 'You can do now',
};
