import { legalDateOf } from '../../deadlines/index.js';
import type { GoodsItem } from '../../events/execution-end.js';
import type { EarlyDisposalRequested } from '../../events/goods.js';
import { textDate } from '../chinese/date.js';
import { digitAmount } from '../chinese/money.js';
import { seizedAs } from '../measure-words.js';
import { paper, rows, type Made } from '../paper.js';
import { measureOf } from '../subject.js';
import { allOf, blank, boxes, namesOf, upTo } from '../words.js';
import { measure } from './measures.js';

export const methodNames: Record<EarlyDisposalRequested['method'], string> = {
  auction: '依法拍卖',
  destruction: '销毁',
  'handed-over': '移交有关部门处理',
  recycling: '回收利用',
};

const groundNames: Record<EarlyDisposalRequested['ground'], string> = {
  perishable: '容易损毁、灭失、变质',
  'costly-to-keep': '保管困难或者保管费用过高',
  seasonal: '季节性商品',
};

const confirmations = { agrees: '同意先行处置', applies: '申请先行处置' };

const goodsColumns = {
  order: (_item: GoodsItem, _made: unknown, index: number) => String(index + 1),
  name: ({ name }: GoodsItem) => name,
  quantity: ({ quantity }: GoodsItem) => String(quantity),
  unit: ({ unit }: GoodsItem) => unit,
};

/** #27 先行处置物品确认书 (PR Art.41(3)). */
export const earlyDisposalConsent = paper<'EarlyDisposalRequested'>({
  ...measure(),
  goods: rows(({ data }: Made<'EarlyDisposalRequested'>) => data.goods, goodsColumns),
  method: ({ data }) => boxes(methodNames, data.method),
  ground: ({ data }) => groundNames[data.ground],
  consent: ({ data }) => boxes(confirmations, data.confirmation?.how ?? null),
  signature: ({ data }) => data.confirmation?.signature ?? blank,
  confirmedOn: ({ data }) => (data.confirmation === undefined ? blank : textDate(data.confirmation.confirmedOn)),
});

/** #28 先行处置物品公告. How the goods will be disposed of is decided later: a hand fills it. */
export const earlyDisposalNotice = paper<'EarlyDisposalPublished'>({
  ...measure(),
  untilOn: ({ data }) => textDate(data.untilOn),
  publishedAt: ({ data }) => data.where,
});

type Dealt = 'PerformanceRecorded' | 'GoodsDisposed' | 'GoodsDisposedEarly' | 'UnclaimedGoodsDisposed';

const goodsOf = ({ fact }: Made<Dealt>): readonly GoodsItem[] =>
  fact.type === 'PerformanceRecorded' ? [] : fact.data.goods;

const sources: Record<Dealt, (made: Made<Dealt>) => string> = {
  PerformanceRecorded: () => '行政处罚决定没收的物品',
  GoodsDisposed: () => '行政处罚决定没收的物品',
  GoodsDisposedEarly: (made) => `${seizedAs(measureOf(made.facts, made.place))}的物品，依法先行处置`,
  UnclaimedGoodsDisposed: () => '公告期满无人认领的物品',
};

const grounds: Record<Dealt, string> = {
  PerformanceRecorded: '《中华人民共和国行政处罚法》第七十四条',
  GoodsDisposed: '《中华人民共和国行政处罚法》第七十四条',
  GoodsDisposedEarly: '《市场监督管理行政处罚程序规定》第四十一条',
  UnclaimedGoodsDisposed: '《市场监督管理行政处罚程序规定》第四十二条第三款',
};

const methodOf = (made: Made<Dealt>): string => {
  const { fact } = made;
  if (fact.type === 'UnclaimedGoodsDisposed') return fact.data.method === 'auctioned' ? '依法拍卖' : '上缴国库';
  if (fact.type === 'GoodsDisposed') {
    const approved = allOf(upTo(made), 'DisposalApproved').find(({ data }) => data.disposal === fact.data.disposal);
    return approved === undefined ? '' : methodNames[approved.data.method];
  }
  if (fact.type === 'PerformanceRecorded') return '';
  const requested = allOf(upTo(made), 'EarlyDisposalRequested').findLast(
    ({ data }) => data.measure === fact.data.measure,
  );
  return requested === undefined ? '' : methodNames[requested.data.method];
};

/** #52 涉案物品处理记录. Two executors and a supervisor; who entered a performance only did not name them. */
export const goodsDealtWith = paper<Dealt>({
  goods: rows(goodsOf, goodsColumns),
  goodsSource: (made) => sources[made.fact.type](made),
  ground: ({ fact }) => grounds[fact.type],
  method: methodOf,
  dealtOn: ({ fact }) => textDate(fact.type === 'PerformanceRecorded' ? fact.data.performedOn : fact.data.disposedOn),
  dealtAt: ({ fact }) => (fact.type === 'PerformanceRecorded' ? blank : fact.data.place),
  executors: (made) => (made.fact.type === 'PerformanceRecorded' ? blank : namesOf(made, made.fact.data.executors)),
  supervisor: (made) => (made.fact.type === 'PerformanceRecorded' ? blank : namesOf(made, [made.fact.data.supervisor])),
  record: ({ fact }) => (fact.type === 'PerformanceRecorded' ? fact.data.how : fact.data.record),
  proceeds: ({ fact }) => ('proceeds' in fact.data && fact.data.proceeds > 0 ? digitAmount(fact.data.proceeds) : ''),
  recordedOn: ({ fact }) => textDate(legalDateOf(fact.occurredAt)),
});
