import { legalDateOf } from '../../deadlines/index.js';
import type { PackagePart } from '../../events/police.js';
import type { RecipientKind } from '../../events/transfer.js';
import { textDate } from '../chinese/date.js';
import { seizedAs } from '../measure-words.js';
import { weOf } from '../office.js';
import { paper, rows, type Made } from '../paper.js';
import { measureOf } from '../subject.js';
import { blank, lastBefore, upTo } from '../words.js';

const transferGrounds: Record<RecipientKind, string> = {
  'market-regulator': '《市场监督管理行政处罚程序规定》第十四条第一款',
  'other-department': '《市场监督管理行政处罚程序规定》第十七条第一款',
};

/** #4 案件移送函. */
export const transferLetter = paper<'ClueTransferred' | 'CaseTransferred'>({
  to: ({ data }) => data.to,
  what: ({ fact }) => (fact.type === 'ClueTransferred' ? '违法线索' : '一案'),
  reasons: ({ data }) => data.reasons,
  ground: ({ data }) => transferGrounds[data.recipient],
});

const partNames: Record<PackagePart, string> = {
  'investigation-report': '涉嫌犯罪案件情况的调查报告',
  'goods-list': '涉案物品清单',
  'test-report': '有关检验报告或者鉴定结论',
  other: '其他有关涉嫌犯罪的材料',
};

/** The sending that followed the approval: it names to whom (TRF Art.5, 6). */
const sendingOf = ({ facts, place }: Made) => {
  const sent = facts.find(({ type }, later) => later > place && type === 'ReferralSent');
  return sent?.type === 'ReferralSent' ? sent.data : undefined;
};

/** #5 涉嫌犯罪案件移送书. To whom it went is known once it was sent. */
export const crimeReferral = paper<'ReferralDecided'>({
  to: (made) => sendingOf(made)?.to ?? blank,
  copiedTo: (made) => sendingOf(made)?.copiedTo ?? blank,
  offence: (made) => lastBefore(made, 'CrimeReported')?.data.offence ?? '',
  facts: (made) => lastBefore(made, 'CrimeReported')?.data.facts ?? '',
  standard: (made) => lastBefore(made, 'CrimeReported')?.data.standard ?? '',
  enclosures: rows((made: Made<'ReferralDecided'>) => sendingOf(made)?.package ?? [], {
    order: (_part, _made, index) => String(index + 1),
    name: (part) => partNames[part],
  }),
});

type GoodsGo = 'ClueTransferred' | 'CaseTransferred' | 'SuperiorDecided' | 'HandedToPolice';

interface Seizure {
  readonly number: string;
  readonly on: string;
  readonly items: string;
  readonly seizedAs: string;
}

/** The seizures that were in force until the goods went. */
const seizuresBefore = (made: Made): Seizure[] => {
  const { facts } = upTo(made);
  const isEnded = (measure: number): boolean =>
    facts.some(({ type, data }) => type === 'MeasureEnded' && data.measure === measure);
  return facts.flatMap((fact, place): Seizure[] => {
    if (fact.type !== 'MeasureTaken' && fact.type !== 'UrgentMeasureTaken') return [];
    const content = measureOf(facts, place);
    if (content?.kind !== 'seizure' || isEnded(fact.data.measure)) return [];
    const { number, takenAt } = fact.data;
    return [{ number, on: textDate(legalDateOf(takenAt)), items: content.items, seizedAs: seizedAs(content) }];
  });
};

const receiverOf = (made: Made<GoodsGo>): string => {
  const { fact } = made;
  switch (fact.type) {
    case 'ClueTransferred':
    case 'CaseTransferred':
      return fact.data.to;
    case 'SuperiorDecided':
      return fact.data.handledBy;
    case 'HandedToPolice':
      // The person who signed for the goods is of the police to whom the case was sent.
      return lastBefore(made, 'ReferralSent')?.data.to ?? fact.data.receiver;
  }
};

const groundOf = (made: Made<GoodsGo>): string => {
  const { fact } = made;
  switch (fact.type) {
    case 'ClueTransferred':
    case 'CaseTransferred':
      return `因案件不属于${weOf(made)}管辖，依据${transferGrounds[fact.data.recipient]}的规定`;
    case 'SuperiorDecided':
      return '因上级市场监督管理部门决定由其管辖或者指定管辖，依据《市场监督管理行政处罚程序规定》第十五条、第十六条的规定';
    case 'HandedToPolice':
      return '因违法行为涉嫌犯罪，依据《中华人民共和国行政强制法》第二十一条、《市场监督管理行政处罚程序规定》第十七条第二款的规定';
  }
};

/** #6 查封/扣押物品移送告知书. */
export const goodsGone = paper<GoodsGo>({
  number: ({ data }) => data.goodsNumber ?? '',
  to: receiverOf,
  ground: groundOf,
  goneOn: ({ fact }) => {
    if (fact.type === 'HandedToPolice') return textDate(fact.data.handedOverOn);
    return textDate(fact.type === 'SuperiorDecided' ? fact.data.decidedOn : legalDateOf(fact.occurredAt));
  },
  seizures: rows((made: Made<GoodsGo>) => seizuresBefore(made), {
    number: ({ number }) => number,
    on: ({ on }) => on,
    items: ({ items }) => items,
    seizedAs: (seizure) => seizure.seizedAs,
  }),
});
