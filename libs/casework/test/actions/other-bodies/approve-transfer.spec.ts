import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

const suspected = { officers: ['wang', 'li'], offence: '某罪', standard: '追诉标准', facts: '事实' };

describe('approve-transfer 批准移送 (PR Art.14, 17, 60, 77)', () => {
  const rules = rulesOf('approve-transfer', {
    of: before('approve-transfer', {}, 'clue-transfer'),
    body: {},
    by: 'feng',
    on: '2026-03-05',
  });

  rules.records(
    'T5: ends a clue that another body has to handle, by form #4 (PR Art.14, 17)',
    ['ClueTransferred'],
    {},
    {
      data: { number: 'qinghe-case-transfer-1' },
      state: { stage: 'clue-transferred', transfer: { ground: 'transferred-admin', on: '2026-03-05' } },
    },
  );
  rules.records(
    'T5: transfers a filed case with its goods, which are then no longer held (#6)',
    ['CaseTransferred'],
    { of: before('approve-transfer', {}, 'transfer'), on: '2026-03-31' },
    {
      data: { goodsNumber: 'qinghe-goods-transfer-1' },
      state: { stage: 'transferred', aside: { measures: [{ ended: { on: '2026-03-31', outcome: 'transferred' } }] } },
    },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-transfer', {}, 'clue-transfer'),
    notEndorsed: before('endorse-proposal', {}, 'clue-transfer'),
  });
  rules.refuses('is not approved when a crime came to be suspected meanwhile', 'suspicion-open', {
    of: () =>
      before('approve-transfer', {}, 'clue-transfer')().when('report-suspected-crime', suspected, 'wang', '2026-03-04')
        .after,
  });
});
