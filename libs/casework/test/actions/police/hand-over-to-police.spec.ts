import { before, rulesOf } from '../../rules-of.js';

describe('hand-over-to-police 移交涉案物品和材料 (TRF Art.12; ACL Art.21)', () => {
  const { records, refuses } = rulesOf('hand-over-to-police', {
    of: before('hand-over-to-police', {}, 'referral'),
    body: { handedOverOn: '2026-04-06', receiver: '某民警', list: '食品20箱', partyToldOn: '2026-04-06' },
    by: 'wang',
    on: '2026-04-06',
  });

  records(
    'T17: what was seized is handed over with the case, and its seizure ends (ACL Art.21)',
    ['HandedToPolice'],
    {},
    {
      data: { goodsNumber: 'qinghe-goods-transfer-1' },
      state: { aside: { measures: [{ ended: { on: '2026-04-06', outcome: 'handed-to-police' } }] } },
    },
  );
  refuses('the party is told that its goods are with the police (#6)', 'party-not-told', {
    but: { partyToldOn: undefined },
  });
  records('material alone goes without telling the party', ['HandedToPolice'], {
    of: before('hand-over-to-police', {}, 'clue-referral'),
    but: { partyToldOn: undefined, handedOverOn: '2026-03-10' },
    on: '2026-03-10',
  });
  refuses('waits for the filing by the police', 'no-referral', { of: before('contest-police-refusal', {}, 'return') });
  refuses('is not before that filing', 'not-in-order', { but: { handedOverOn: '2026-04-02' } });
  refuses('is done once', 'no-referral', { of: before('record-conviction', {}, 'referral') });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
