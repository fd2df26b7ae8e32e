import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-performance 记录履行情况 (APL Art.66, 74; PR Art.77)', () => {
  const body = { items: ['confiscated-gains'], performedOn: '2026-04-27', how: '上缴国库' };
  const { records, refuses } = rulesOf('record-performance', {
    of: before('record-performance'),
    body,
    by: 'wang',
    on: '2026-04-27',
  });
  const allItems = {
    ...lightFine,
    facts: { ...lightFine.facts, serious: true },
    penalty: { ...lightFine.penalty, confiscatedGoodsValue: 1, restrictions: ['suspend_business' as const] },
  };

  records(
    'performs the case when it was the last item',
    ['PerformanceRecorded'],
    {},
    { state: { stage: 'performed', execution: { performedOn: '2026-04-27' } } },
  );
  records(
    'leaves the case open until the fine is paid',
    ['PerformanceRecorded'],
    { of: () => at('executing') },
    { state: { stage: 'executing' } },
  );
  records(
    'takes several items at once',
    ['PerformanceRecorded'],
    {
      of: before('record-performance', { handling: allItems }),
      but: { items: ['confiscated-gains', 'confiscated-goods', 'restrictions'] },
    },
    { state: { stage: 'performed' } },
  );
  records(
    'waits for every restriction and every piece of goods',
    ['PerformanceRecorded'],
    { of: before('record-performance', { handling: allItems }) },
    { state: { stage: 'executing' } },
  );
  refuses('performs nothing that was not imposed (PR Art.77)', 'not-imposed', {
    but: { items: ['confiscated-goods'] },
  });
  refuses('performs nothing twice', 'not-imposed', {
    of: () => at('executing').when('record-performance', body, 'wang', '2026-04-27').after,
  });
  refuses('names an item', 'not-imposed', { but: { items: [] } });
  refuses('performs no warning again that was handed over with the decision', 'not-imposed', {
    of: () => {
      const alsoBroken = [{ basisId: 'fsl-126-1-3', facts: {} }];
      const penalty = { ...nothing, fine: 800_000, warning: true };
      return before('record-payment', { handling: { ...lightFine, penalty, alsoBroken } })();
    },
    but: { items: ['warning'] },
  });
  refuses('performs nothing before it was decided', 'before-the-case', { but: { performedOn: '2026-04-19' } });
  refuses('performs nothing tomorrow', 'in-the-future', { but: { performedOn: '2026-04-28' } });
});
