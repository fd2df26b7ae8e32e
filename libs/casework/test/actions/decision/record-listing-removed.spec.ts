import { listingGone } from '../../../src/testing/dishonesty-lines.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const line = 'dishonesty-list';

describe('record-listing-removed 移出严重违法失信名单 (SBL Art.19, 21)', () => {
  const { records, refuses } = rulesOf('record-listing-removed', {
    of: before('record-listing-removed', {}, line),
    body: listingGone,
    by: 'wang',
    on: '2026-06-09',
  });

  records(
    'does what was owed when the penalty fell',
    ['ListingRemoved'],
    {},
    {
      state: {
        publication: { listing: { removedOn: '2026-06-09' } },
        challenges: { duties: [{}, {}, { kind: 'remove-listing', doneOn: '2026-06-09' }] },
      },
    },
  );
  records('ends a listing after its three years', ['ListingRemoved'], {
    of: before('record-reconsideration', {}, line),
    but: { removedOn: '2029-04-24' },
    on: '2029-04-24',
  });
  refuses('does not end one whose penalty stands before that', 'listing-runs', {
    of: before('record-reconsideration', {}, line),
    but: { removedOn: '2029-04-23' },
    on: '2029-04-23',
  });
  refuses('is done once', 'nothing-to-do', { of: () => whole(line) });
  refuses('needs a party that is on the list', 'nothing-to-do', { of: () => whole('void') });
  refuses('cannot come before the penalty fell', 'before-the-case', { but: { removedOn: '2026-06-04' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'chen' });
});
