import type { Scene } from '../../events/scenes.js';
import { textTime } from '../chinese/date.js';
import { paper, type Made } from '../paper.js';
import { allOf, certifiedNames } from '../words.js';

type Kept = 'InspectionRecorded' | 'QuestioningRecorded';

const whenAndWho = {
  from: ({ data }: Made<Kept>) => textTime(data.from),
  to: ({ data }: Made<Kept>) => textTime(data.to),
  officers: (made: Made<Kept>) => certifiedNames(made, made.data.officers),
  cardsShown: ({ data }: Made<Kept>) => (data.cardsShown ? '已出示执法证件' : '未出示执法证件'),
  rightsTold: ({ data }: Made<Kept>) => (data.rightsTold ? '已告知陈述、申辩和申请回避的权利' : '未告知权利'),
  signature: ({ data }: Made<Kept>) => data.signature,
};

/** What the record says first where nobody could be inspected. */
const foundThere: Readonly<Record<Scene, string>> = {
  'party-absent': '当事人不在场',
  closed: '场所关闭',
  'moved-away': '当事人已搬离',
  deserted: '现场人去楼空',
};

/** #9 现场笔录. */
export const inspectionRecord = paper<'InspectionRecorded'>({
  ...whenAndWho,
  inspectedPlace: ({ data }) => data.place,
  findings: ({ data: { scene, findings } }) => (scene === undefined ? findings : `${foundThere[scene]}。${findings}`),
});

/** #14 询问笔录. Questionings of one person are counted. */
export const questioningRecord = paper<'QuestioningRecorded'>({
  ...whenAndWho,
  person: ({ data }) => data.person,
  record: ({ data }) => data.record,
  time: ({ facts, place, data }) =>
    String(
      allOf({ facts: facts.slice(0, place + 1) }, 'QuestioningRecorded').filter(
        (each) => each.data.person === data.person,
      ).length,
    ),
});
