import { lightFine } from '../../../src/testing/bodies.js';
import { ordinaryLine } from '../../../src/testing/lines.js';
import { jurisdictionLine } from '../../../src/testing/other-bodies-lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('archive-case 归档 (PR Art.78, 79)', () => {
  const body = { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' };
  const { records, refuses } = rulesOf('archive-case', { of: () => at('closed'), body, by: 'wang', on: '2026-04-30' });
  const lineWithoutPublication = ordinaryLine({ handling: lightFine }).filter(
    ({ action }) => action !== 'publish-decision',
  );

  records(
    'hands the file over',
    ['CaseArchived'],
    {},
    { state: { stage: 'archived', closing: { archivedOn: '2026-04-30' } } },
  );
  records('hands over a case without a penalty, which is not published', ['CaseArchived'], {
    of: before('archive-case', {}, 'no-penalty'),
  });
  refuses('waits until the decision is published (PUB Art.9)', 'missing-before', {
    of: () => played(law, lineWithoutPublication.slice(0, -1)),
  });
  refuses('is checked by another person than the one who hands it over (form #56)', 'separation-of-duty', {
    but: { checkedBy: 'wang' },
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  records('hands over a terminated case', ['CaseArchived'], { of: before('archive-case', {}, 'suspension') });

  refuses('waits for the report to the superior that assigned the case (§4.1)', 'missing-before', {
    of: () =>
      played(
        law,
        jurisdictionLine()
          .filter(({ action }) => action !== 'report-to-superior')
          .slice(0, -1),
      ),
  });
});
