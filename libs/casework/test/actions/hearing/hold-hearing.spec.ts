import { people } from '../../../src/testing/county.js';
import { hearingLine } from '../../../src/testing/hearing-lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

const heldAs = hearingLine().find(({ action }) => action === 'hold-hearing')?.body ?? {};

/** The hearing line up to the hearing, without the notice to the officers. */
const officersNotTold = () => {
  const line = hearingLine();
  const until = line.findIndex(({ action }) => action === 'hold-hearing');
  return played(
    law,
    line.slice(0, until).filter(({ body }) => !('to' in body && body.to === 'officers')),
  );
};

/** The hearing line up to the hearing, without one of its acts. */
const without = (missing: string) => () => {
  const line = hearingLine();
  const until = line.findIndex(({ action }) => action === 'hold-hearing');
  return played(
    law,
    line.slice(0, until).filter(({ action }) => action !== missing),
  );
};

const withRecusedRecorder = () =>
  before('hold-hearing', {}, 'hearing')()
    .when(
      'request-recusal',
      { person: 'ma', pleadedBy: 'party', ground: 'other-relation', reasons: '同学' },
      'wang',
      '2026-04-21',
    )
    .after.when('decide-recusal', { person: 'ma', granted: true, reasons: '属实' }, 'feng', '2026-04-22').after;

describe('hold-hearing 举行听证 (APL Art.64; HR Art.15, 16, 23-26)', () => {
  const { records, refuses } = rulesOf('hold-hearing', {
    of: before('hold-hearing', {}, 'hearing'),
    body: heldAs,
    by: 'jiang',
    on: '2026-05-06',
  });

  records(
    'keeps the record of both sides',
    ['HearingHeld'],
    {},
    { state: { stage: 'hearing', hearing: { held: { on: '2026-05-06', attendedBy: 'both' } } } },
  );
  records('hears an agent alone (HR Art.16)', ['HearingHeld'], { but: { attendedBy: 'agent' } });
  refuses('needs the officers of the case, two of them', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('hears nobody else as an officer of the case', 'officers-not-assigned', {
    but: { officers: ['wang', 'chen'] },
  });
  refuses('is held on the day that was served', 'not-the-hearing-day', {
    but: { from: '2026-05-07T01:30:00Z', to: '2026-05-07T03:30:00Z' },
    on: '2026-05-07',
  });
  refuses('ends after it began', 'not-in-order', { but: { from: '2026-05-06T04:00:00Z' } });
  refuses('cannot be recorded before it is over', 'in-the-future', { on: '2026-05-06T03:00:00Z' });
  refuses('needs the notice (HR Art.21)', 'missing-before', { of: without('serve-hearing-notice') });
  refuses('needs the notice to the officers of the case, apart (HR Art.21)', 'missing-before', { of: officersNotTold });
  refuses('needs the public notice of an open hearing (HR Art.22)', 'missing-before', {
    of: without('publish-hearing'),
  });
  refuses('is hosted by the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });
  refuses('is not held beside a recorder who was recused (HR Art.4)', 'recused', { of: withRecusedRecorder });
  refuses('is held once', 'nothing-to-do', { of: before('file-hearing-report', {}, 'hearing') });
});
