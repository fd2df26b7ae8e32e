/** What replay says of a past that is read as it was known or as it is true, and of what a case had then. */
export const pastZh = {
  readAs: '查看方式',
  as: { known: '按当时所知', true: '按实际情况' },
  asHelp: {
    known: '只含当时已经记录的内容。',
    true: '按事情发生的先后排列；更正自所更正事项之日起生效；已记录的期限届满和被拒绝的操作保持原样。',
  },
  asTrue: (at: number, last: number): string => `只读：按实际情况还原至第 ${at} 号记录的案件（共 ${last} 号记录）`,
  outOfOrder: '按现在查明的日期，这一记录早于它所依据的事项；记录保留，列在该事项之后。',
  outOfOrderBy: (numbers: string): string => `按现在查明的日期早于所依据事项的记录：${numbers}`,
  onDay: (day: string): string => `截至 ${day}`,
  tab: { state: '案件', clocks: '期限', risks: '风险点', documents: '文书', files: '证据材料', steps: '下一步' },
  tabs: '当时的案件各部分',
  lastDay: '当日届满',
  unlawful: (detail: string): string => `按现在查明的情况，自这一步起有当时看不出的问题：${detail}`,
  onlyAsTrue: '当时的记录看不出，更正或者补录后才显现',
  coming: '当日尚未出现',
  could: '当日可以办理',
  couldNot: '当日尚不能办理',
  noSteps: '当日没有可办理的事项。',
};

export type PastWords = typeof pastZh;

export const pastEn: PastWords = {
  readAs: 'Read',
  as: { known: 'As known', true: 'As true' },
  asHelp: {
    known: 'What had been recorded by then, and nothing else.',
    true: 'In the order of happening; corrections hold from the day of what they correct; expiries and refusals stay as they were recorded.',
  },
  asTrue: (at, last) => `Read only: the case as it is true up to event ${at} of ${last}`,
  outOfOrder: 'By what is known today this happened before what it rests on; it stays, after that.',
  outOfOrderBy: (numbers) => `Events that happened before what they rest on, by what is known today: ${numbers}`,
  onDay: (day) => `As of ${day}`,
  tab: {
    state: 'Case',
    clocks: 'Clocks',
    risks: 'Risks',
    documents: 'Documents',
    files: 'Files',
    steps: 'Next steps',
  },
  tabs: 'Parts of the case as it was',
  lastDay: 'last day',
  unlawful: (detail) => `By what is known today something was wrong from this step on: ${detail}`,
  onlyAsTrue: 'Not to be seen from what was recorded then; a correction or a late entry brought it to light',
  coming: 'Not there yet on that day',
  could: 'Could be done that day',
  couldNot: 'Could not be done yet',
  noSteps: 'Nothing could be done that day.',
};
