import { dishonestyLine, listingShown } from '../../../src/testing/dishonesty-lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

const line = 'dishonesty-list';

/** Closed, and nobody published the listing. */
const unpublished = () =>
  played(
    law,
    dishonestyLine()
      .filter(({ action }) => action !== 'record-listing-published')
      .slice(0, dishonestyLine().findIndex(({ action }) => action === 'archive-case') - 1),
  );

describe('record-listing-published 公示严重违法失信名单 (SBL Art.14)', () => {
  const { records, refuses } = rulesOf('record-listing-published', {
    of: before('record-listing-published', {}, line),
    body: listingShown,
    by: 'wang',
    on: '2026-04-23',
  });

  records(
    'is shown with the penalty',
    ['ListingPublished'],
    {},
    { state: { publication: { listing: { publishedOn: '2026-04-23', removedOn: null } } } },
  );
  refuses('is done once', 'nothing-to-do', { of: before('record-payment', {}, line) });
  refuses('needs a decision that lists the party', 'missing-before', { of: () => at('executing') });
  refuses('cannot come before the decision', 'before-the-case', { but: { publishedOn: '2026-04-17' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'chen' });
});

describe('a case whose party is listed is archived with the listing published (SBL Art.14)', () => {
  const { records, refuses } = rulesOf('archive-case', {
    of: before('archive-case', {}, line),
    body: { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' },
    by: 'wang',
    on: '2026-04-30',
  });
  records('then', ['CaseArchived']);
  refuses('not before', 'missing-before', { of: unpublished });
});
