import { before, rulesOf } from '../../rules-of.js';

const body = {
  decision: 'designated-here',
  superior: '市局',
  document: '某市监指定〔2026〕1号',
  decidedOn: '2026-03-10',
  handledBy: '清河县局',
};

describe('record-superior-decision 记录上级管辖决定 (PR Art.12-16)', () => {
  const { records, refuses } = rulesOf('record-superior-decision', {
    of: before('record-superior-decision', {}, 'jurisdiction'),
    body,
    by: 'wang',
    on: '2026-03-10',
  });

  records(
    '§4.1: the designation (#2) is on record',
    ['SuperiorDecided'],
    {},
    {
      state: { aside: { otherBodies: { asked: { answeredOn: '2026-03-10' } } } },
    },
  );
  records(
    '§4.1: a clue that the superior takes over ends here',
    ['SuperiorDecided'],
    { but: { decision: 'taken-over' } },
    { state: { stage: 'clue-transferred', transfer: { ground: 'transferred-regulator', to: '市局' } } },
  );
  records(
    '§4.1: a filed case that is taken over leaves with its goods and waits to be closed',
    ['SuperiorDecided'],
    {
      of: before('propose-transfer', {}, 'transfer'),
      but: { decision: 'taken-over', decidedOn: '2026-03-30' },
      on: '2026-03-30',
    },
    {
      data: { goodsNumber: 'qinghe-goods-transfer-1' },
      state: { stage: 'transferred', aside: { measures: [{ ended: { outcome: 'transferred' } }] } },
    },
  );
  refuses('is not before the superior had the material', 'not-in-order', { but: { decidedOn: '2026-03-05' } });
  refuses('is not older than the clue', 'before-the-case', {
    of: before('record-dispute', {}, 'jurisdiction'),
    but: { decidedOn: '2026-03-01' },
  });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
