import { before, rulesOf } from '../../rules-of.js';

describe('record-conviction 记录刑事判决 (PR Art.60(1)(5), 77; APL Art.35)', () => {
  const { records, refuses } = rulesOf('record-conviction', {
    of: before('record-conviction', {}, 'referral'),
    body: { court: '县法院', judgment: '刑初1号', judgedOn: '2026-07-15', fined: true },
    by: 'wang',
    on: '2026-07-15',
  });

  records(
    'TRANSFER_CRIMINAL: a filed case waits to be closed, and no fine follows',
    ['ConvictionRecorded'],
    {},
    { state: { stage: 'transferred', transfer: { ground: 'transferred-criminal' } } },
  );
  records(
    'a clue ends',
    ['ConvictionRecorded'],
    { of: before('record-conviction', {}, 'clue-referral') },
    { state: { stage: 'clue-transferred' } },
  );
  refuses('goods that are still held go to the police first', 'goods-stay-behind', {
    of: before('hand-over-to-police', {}, 'referral'),
  });
  refuses('follows a filing by the police', 'no-referral', { of: before('take-case-back', {}, 'return') });
  refuses('is not before that filing', 'not-in-order', { but: { judgedOn: '2026-04-02' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
