import { servedOn } from '../../../src/testing/bodies.js';
import { alsoHolding } from '../../../src/testing/county.js';
import { inInstalments } from '../../in-instalments.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
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
    'pays the fine, then the surcharge, and what is left goes back (ACL Art.46(3); Civil Code Art.985)',
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
  refuses('has a receipt of its own, not that of a payment (APL Art.70)', 'receipt-known', {
    of: () =>
      before('auction-seized-goods', {}, 'auction')().when(
        'record-payment',
        { amount: 1_000, paidOn: '2026-10-21', channel: 'bank', receiptNumber: 'P-3' },
        'wang',
        '2026-10-21',
      ).after,
  });
  refuses('adds up to no sum that is not exact', 'sum-too-large', {
    of: () =>
      before('auction-seized-goods', {}, 'auction')().when(
        'record-payment',
        { amount: 1_000, paidOn: '2026-10-21', channel: 'bank', receiptNumber: 'P-4' },
        'wang',
        '2026-10-21',
      ).after,
    but: { proceeds: Number.MAX_SAFE_INTEGER },
  });
  records(
    'offsets fines only: confiscated gains stay owed (APL Art.72(1)(2): 抵缴罚款; ACL Art.46(3))',
    ['SeizedGoodsAuctioned'],
    {},
    { state: { stage: 'executing', execution: { payments: [{ booked: { gains: 0, surplus: 100_000 } }] } } },
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
  refuses('waits for the term of the last instalment (PR Art.74, 76(2))', 'court-not-open', {
    of: () => {
      const deferred = recordedOtherwise(inInstalments(before('send-demand', {}, 'auction')()), 'DeferralGranted', {
        instalments: [
          { amount: 300_000, payBy: '2026-05-31' },
          { amount: 500_000, payBy: '2026-11-30' },
        ],
      });
      return deferred.when('send-demand', servedOn('2026-06-11'), 'wang', '2026-06-11').after;
    },
  });
  refuses('waits while an agreement is kept (ACL Art.42)', 'execution-stopped', {
    of: () => {
      const stages = [{ amount: 800_000, payBy: '2026-11-30' }];
      const agreement = { agreedOn: '2026-05-21', stages, surchargeWaived: 0, remedialSteps: '召回' };
      return before('auction-seized-goods', {}, 'auction')().when('agree-execution', agreement, 'feng', '2026-05-21')
        .after;
    },
  });
  records(
    'is booked on its day, before a payment of a later day that was entered first (PR Art.72)',
    ['SeizedGoodsAuctioned'],
    {
      of: () =>
        before('auction-seized-goods', {}, 'auction')().when(
          'record-payment',
          { amount: 800_000, paidOn: '2026-10-26', channel: 'bank', receiptNumber: 'P-9' },
          'wang',
          '2026-10-26',
        ).after,
      on: '2026-10-27',
    },
    // The auction pays fine and surcharge; of the later payment 300 yuan go to the gains, and the rest goes back too.
    {
      data: { towardsFine: 800_000, towardsSurcharge: 800_000, surplus: 100_000, toReturn: 870_000 },
      state: { challenges: { duties: [{ kind: 'return-money', amount: 870_000 }] }, stage: 'performed' },
    },
  );
});
