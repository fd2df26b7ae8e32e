import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('grant-deferral 批准延期、分期缴纳罚款 (PR Art.74)', () => {
  const rules = rulesOf('grant-deferral', {
    of: before('grant-deferral', {}, 'enforcement'),
    body: {},
    by: 'feng',
    on: '2026-05-08',
  });

  rules.records(
    'puts the new day in the place of the fifteen days',
    ['DeferralGranted'],
    {},
    {
      state: { proposal: null, execution: { enforcement: { deferral: { kind: 'deferral' } } } },
    },
  );
  const paid = { paidOn: '2026-05-07', channel: 'bank', receiptNumber: 'P-1', towards: 'fine' };
  /** Of 8,000 yuan some came in while the deferral of the rest, or of the whole, waited for its decision. */
  const partlyPaid = () =>
    before('propose-deferral', {}, 'enforcement')().when(
      'record-payment',
      { ...paid, amount: 300_000 },
      'wang',
      '2026-05-07',
    ).after;
  const ofRest = () =>
    [
      {
        action: 'propose-deferral',
        by: 'wang',
        body: {
          kind: 'deferral',
          appliedOn: '2026-05-07',
          instalments: [{ amount: 500_000, payBy: '2026-06-30' }],
          hardship: '停业',
        },
      },
      { action: 'endorse-proposal', by: 'zhao', body: { opinion: '同意' } },
    ].reduce((story, { action, by, body }) => story.when(action, body, by as 'wang', '2026-05-07').after, partlyPaid());
  const event = () => ofRest().file.facts.findIndex(({ type }) => type === 'PaymentRecorded') + 1;
  rules.records('defers what is owed when it is granted (APL Art.66)', ['DeferralGranted'], { of: ofRest });
  rules.refuses(
    'leaves no part of the fine without a day, where a payment turned out to be less',
    'instalments-differ',
    {
      of: () =>
        ofRest().when(
          'correct-entry',
          { event: event(), field: 'amount', wrong: '300000', right: '200000', why: '银行回单核对' },
          'wang',
          '2026-05-07',
        ).after,
    },
  );
  rules.refuses('defers nothing where the fine came in meanwhile', 'nothing-to-do', {
    of: () =>
      ofRest().when('record-payment', { ...paid, amount: 500_000, receiptNumber: 'P-2' }, 'wang', '2026-05-07').after,
  });
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-deferral', {}, 'enforcement'),
    notEndorsed: before('endorse-proposal', {}, 'enforcement', 4),
  });
});
