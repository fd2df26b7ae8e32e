/** Words of deadlines that a change of the calendar, a clock or a setting moves. */
export const movedZh = {
  title: '变更引起的期限变动',
  explain: '节假日安排、期限或者参数变更后，进行中的期限在变更前后各为哪一日。',
  change: '变更',
  choose: '请选择变更',
  on: '截至',
  usual: '不填日期的，节假日安排为通知之日，其他变更为今日',
  caption: '变动的期限，变更后最先到期的在前',
  none: '没有期限因此变动。',
  counted: (day: string, matters: number, moved: number): string =>
    `截至${day}，${matters} 件事项中有 ${moved} 个期限变动。`,
  uncounted: (names: string): string => `下列事项无法按其中一种规定推算：${names}`,
  columns: { matter: '事项', clock: '期限', before: '变更前', after: '变更后', why: '原因', unit: '单位' },
  later: (days: number): string => `推后 ${days} 天`,
  earlier: (days: number): string => `提前 ${days} 天`,
  noSuch: '不计',
  steps: '推算过程',
  before: '变更前',
  after: '变更后',
  tries: '启用前试算',
  triesHelp:
    '选择拟启用的数据文件（某年的节假日安排、期限表或者参数），列出今日进行中的期限中将要变动的。试算不形成记录。',
  file: '数据文件',
  tried: (name: string): string => `试算文件：${name}`,
  noJson: (name: string): string => `${name} 不是 JSON 文件。`,
};

export const movedEn: typeof movedZh = {
  title: 'Deadlines that a change moved',
  explain:
    'When days off, a clock or a setting changed: the day on which each running deadline ended before, and after it.',
  change: 'Change',
  choose: 'Choose a change',
  on: 'At the end of',
  usual: 'Without a day: of days off the day of the notice, of other changes today',
  caption: 'Deadlines that moved, the one that ends first after the change on top',
  none: 'No deadline moves.',
  counted: (day, matters, moved) => `On ${day} ${moved} deadlines of ${matters} matters moved.`,
  uncounted: (names) => `Cannot be counted under one of the two: ${names}`,
  columns: { matter: 'Matter', clock: 'Clock', before: 'Before', after: 'After', why: 'Why', unit: 'Unit' },
  later: (days) => `${days} ${days === 1 ? 'day' : 'days'} later`,
  earlier: (days) => `${days} ${days === 1 ? 'day' : 'days'} earlier`,
  noSuch: 'Not counted',
  steps: 'How it is computed',
  before: 'Before',
  after: 'After',
  tries: 'Try a change before it is entered',
  triesHelp:
    'Choose a data file as it might be (days off of a year, clocks or settings): the deadlines that run today and would move are listed. Nothing is recorded.',
  file: 'Data file',
  tried: (name) => `Tried: ${name}`,
  noJson: (name) => `${name} is not JSON.`,
};
