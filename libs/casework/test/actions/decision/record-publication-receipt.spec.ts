import { pushReceived } from '../../../src/testing/publication-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('record-publication-receipt 登记推送回执 (PUB Art.10)', () => {
  const { records, refuses } = rulesOf('record-publication-receipt', {
    of: before('record-publication-receipt', {}, 'other-province'),
    body: pushReceived,
    by: 'wang',
    on: '2026-04-23',
  });

  records(
    'begins the ten working days of the other bureau',
    ['PublicationReceived'],
    {},
    { state: { publication: { receivedOn: '2026-04-23' } } },
  );
  refuses('needs the decision to have been sent', 'missing-before', {
    of: before('push-publication', {}, 'other-province'),
  });
  refuses('is recorded once', 'nothing-to-do', {
    of: before('publish-decision', {}, 'other-province'),
    on: '2026-04-24',
  });
  refuses('is not before the sending', 'not-in-order', { but: { receivedOn: '2026-04-21' } });
  refuses('is not of tomorrow', 'in-the-future', { but: { receivedOn: '2026-04-24' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
