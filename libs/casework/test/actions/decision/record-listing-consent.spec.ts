import { lightFine } from '../../../src/testing/bodies.js';
import { consent, listed } from '../../../src/testing/dishonesty-lines.js';
import { before, rulesOf } from '../../rules-of.js';

const line = 'dishonesty-list';

const withoutListing = () => {
  const { dishonestyListing: _listing, ...handling } = listed;
  return handling;
};

describe('record-listing-consent 登记上级同意列入严重违法失信名单 (SBL Art.22)', () => {
  const { records, refuses } = rulesOf('record-listing-consent', {
    of: before('record-listing-consent', {}, line),
    body: consent,
    by: 'wang',
    on: '2026-04-16',
  });

  records(
    'is there before the decision',
    ['ListingConsentRecorded'],
    {},
    { state: { notice: { listingConsent: consent } } },
  );
  refuses('is recorded once', 'nothing-to-do', { of: before('propose-decision', {}, line) });
  refuses('needs a notice that tells the party of the listing (SBL Art.13)', 'listing-not-notified', {
    of: before('propose-decision'),
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'chen' });
});

describe('a listing is decided with the penalty (SBL Art.2, 13)', () => {
  const { records, refuses } = rulesOf('decide-penalty', {
    of: before('decide-penalty', {}, line),
    body: { payment: { agency: '指定银行', surchargeApplies: true }, remedies: '六十日内申请行政复议' },
    by: 'feng',
    on: '2026-04-20',
  });
  records(
    'when the bureau above agreed',
    ['PenaltyDecided'],
    {},
    { data: { handling: listed }, state: { publication: { listing: { publishedOn: null, removedOn: null } } } },
  );
  refuses('and not without that consent (SBL Art.22)', 'listing-consent-missing', {
    of: () =>
      before('record-listing-consent', {}, line)()
        .when('propose-decision', { handling: listed, reasons: '事实清楚' }, 'wang', '2026-04-17')
        .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17').after,
  });
});

describe('a listing is notified before it is proposed (SBL Art.13)', () => {
  const { refuses } = rulesOf('propose-decision', {
    of: before('propose-decision', { handling: withoutListing() }),
    body: { handling: listed, reasons: '事实清楚' },
    by: 'wang',
    on: '2026-04-17',
  });
  refuses('so that the party was heard on it', 'listing-not-notified', {});
});

describe('only who is punished heavily is listed (SBL Art.2)', () => {
  const { refuses } = rulesOf('submit-report', {
    of: before('submit-report'),
    body: {
      officers: ['wang', 'li'],
      course: '依法立案、检查、询问',
      factsAndEvidence: '事实清楚',
      nature: '违法行为成立',
      handling: { ...lightFine, ...(listed.dishonestyListing && { dishonestyListing: listed.dishonestyListing }) },
    },
    by: 'wang',
    on: '2026-04-01',
  });
  refuses('not in the lenient tier', 'listing-needs-heavy-penalty', {});
});
