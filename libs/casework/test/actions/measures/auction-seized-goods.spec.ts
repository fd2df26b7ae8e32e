import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('auction-seized-goods 拍卖抵缴罚款 (ACL Art.46), T51', () => {
  const body = { measure: 1, heldOn: '2026-10-22', auctioneer: '某拍卖行', proceeds: 1_700_000, receiptNumber: 'P-3' };
  const { records, refuses } = rulesOf('auction-seized-goods', {
    of: before('auction-seized-goods', {}, 'auction'),
    body,
    by: 'feng',
    on: '2026-10-22',
  });

  records(
    'pays the fine, then the surcharge, and what is left goes back',
    ['SeizedGoodsAuctioned'],
    {},
    {
      data: { towardsFine: 800_000, towardsSurcharge: 800_000, surplus: 100_000 },
      state: {
        execution: {
          payments: [{ amount: 1_700_000, booked: { fine: 800_000, surcharge: 800_000, gains: 0, surplus: 100_000 } }],
        },
        challenges: { duties: [{ kind: 'return-money', amount: 100_000 }] },
      },
    },
  );
  records(
    'offsets what it brings',
    ['SeizedGoodsAuctioned'],
    { but: { proceeds: 300_000 } },
    { data: { towardsFine: 300_000, surplus: 0 } },
  );
  refuses('waits for the end of demand and suit', 'court-not-open', {
    but: { heldOn: '2026-10-21' },
    on: '2026-10-21',
  });
  refuses('needs a demand', 'missing-before', { of: before('send-demand', {}, 'auction') });
  refuses('is closed when the party applied or sued', 'court-not-open', {
    of: before('apply-to-court', {}, 'maintained'),
  });
  refuses('is not held on a rest day (ACL Art.43)', 'not-on-rest-days', {
    but: { heldOn: '2026-10-24' },
    on: '2026-10-24',
  });
  refuses('names a seizure of the case', 'measure-unknown', { but: { measure: 2 } });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
