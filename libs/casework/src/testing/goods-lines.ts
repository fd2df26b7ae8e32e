import type { Act } from './lines.js';
import { measuresLine } from './measure-lines.js';

const opinion = { measure: 1, opinion: '同意' };
const food = (quantity: number) => [{ name: '涉案食品', quantity, unit: '箱' }];
const persons = ['wang', 'chen'];
const photograph = {
  sha256: 'b'.repeat(64),
  device: '执法记录仪01',
  from: '2026-03-10T02:00:00Z',
  to: '2026-03-10T02:10:00Z',
};
const executed = { measure: 1, executors: ['wang', 'li'], supervisor: 'chen', place: '处理场', record: '有照片' };

/** Moves of the twenty boxes seized on 9 March. */
export const stored = {
  measure: 1,
  direction: 'in',
  reason: 'stored',
  goods: food(20),
  persons,
  movedOn: '2026-03-09',
  place: '涉案财物库',
};
export const early = {
  measure: 1,
  ground: 'perishable',
  method: 'auction',
  goods: food(8),
  evidenceKept: '留样2箱，拍照录像',
  reasons: '易腐',
  audioVisual: [photograph],
};
export const disposed = { ...executed, goods: food(8), disposedOn: '2026-03-20', proceeds: 80_000 };

/**
 * Goods on their way before the decision (T18, T19): stored, some announced and sold early, of the rest some claimed by
 * their owner, some called for in vain and handed in.
 */
export const goodsKeptLine = (): Act[] => {
  const acts = measuresLine();
  const seized = acts.slice(0, acts.findIndex(({ action }) => action === 'take-measure') + 1);
  return [
    ...seized,
    { on: '2026-03-09', by: 'wang', action: 'move-goods', body: stored },
    {
      on: '2026-03-10',
      by: 'wang',
      action: 'publish-early-disposal',
      body: { measure: 1, publishedOn: '2026-03-10', untilOn: '2026-03-16', where: '公告栏、网站' },
    },
    { on: '2026-03-17', by: 'wang', action: 'request-early-disposal', body: early },
    { on: '2026-03-17', by: 'zhao', action: 'endorse-measure', body: opinion },
    { on: '2026-03-18', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
    { on: '2026-03-20', by: 'wang', action: 'dispose-early', body: disposed },
    {
      on: '2026-03-23',
      by: 'wang',
      action: 'move-goods',
      body: { ...stored, direction: 'out', reason: 'to-test', goods: food(2), movedOn: '2026-03-23' },
    },
    {
      on: '2026-03-24',
      by: 'wang',
      action: 'proclaim-goods',
      body: { measure: 1, why: 'owner-missing', goods: food(4), publishedOn: '2026-03-24', where: '公告栏' },
    },
    {
      on: '2026-03-26',
      by: 'wang',
      action: 'record-claim',
      body: { measure: 1, claimedOn: '2026-03-26', claimant: '某甲', proof: '进货票据' },
    },
    {
      on: '2026-03-27',
      by: 'wang',
      action: 'proclaim-goods',
      body: { measure: 1, why: 'owner-unknown', goods: food(6), publishedOn: '2026-03-27', where: '公告栏' },
    },
    {
      on: '2026-04-27',
      by: 'feng',
      action: 'dispose-unclaimed',
      body: {
        ...executed,
        goods: food(6),
        disposedOn: '2026-04-27',
        proceeds: 0,
        method: 'handed-in',
        receiptNumber: 'GK-1',
      },
    },
  ];
};
