import { questioning } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-questioning 询问笔录 (PR Art.21, 22, 29)', () => {
  const { records, refuses } = rulesOf('record-questioning', {
    of: before('record-inspection'),
    body: questioning,
    by: 'wang',
    on: '2026-03-06',
  });
  const withSun = () =>
    at('investigating').when('assign-officers', { officers: ['wang', 'sun'] }, 'zhao', '2026-03-04').after;
  const ofSun = { officers: ['wang', 'sun'], audioVisual: [] };

  records(
    'happened when it ended, whenever it is entered',
    ['QuestioningRecorded'],
    { on: '2026-03-10' },
    { occurredAt: '2026-03-06T04:00:00.000Z', data: questioning },
  );
  refuses('cannot be entered before it is over', 'in-the-future', { on: '2026-03-06T00:30:00Z' });
  refuses('cannot end before it began', 'not-in-order', {
    but: { from: '2026-03-06T04:00:01Z', to: '2026-03-06T04:00:00.999Z' },
  });
  records('compares instants, not their texts', ['QuestioningRecorded'], {
    but: { from: '2026-03-06T01:00:00Z', to: '2026-03-06T01:00:00.500Z' },
  });
  refuses('is no lawful record when the cards were not shown (PR Art.21)', 'cards-and-rights', {
    but: { cardsShown: false },
  });
  refuses('is no lawful record when the rights were not told (PR Art.22)', 'cards-and-rights', {
    but: { rightsTold: false },
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('names only officers of the case', 'officers-not-assigned', { but: { officers: ['wang', 'zhao'] } });
  refuses('needs two officers (APL Art.42)', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('needs certificates valid on the day (APL Art.42)', 'certificate-invalid', { of: withSun, but: ofSun });
  records('asks for the certificate of the day of the act, not of the entry', ['QuestioningRecorded'], {
    of: withSun,
    but: { ...ofSun, from: '2026-03-04T07:00:00Z', to: '2026-03-04T08:00:00Z' },
    on: '2026-03-06',
  });
});
