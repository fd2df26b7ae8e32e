import { confirmedAddress, failedAttempt } from '../../../src/testing/bodies.js';
import { people } from '../../../src/testing/county.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-service-attempt 送达未成 (PR Art.81, 82)', () => {
  const { records, refuses } = rulesOf('record-service-attempt', {
    of: () => at('decided'),
    body: failedAttempt('decision', 'direct', '2026-04-20'),
    by: 'wang',
    on: '2026-04-20',
  });

  records(
    'keeps way, day and outcome, and leaves the case where it is',
    ['ServiceAttempted'],
    {},
    {
      state: {
        stage: 'decided',
        aside: { serviceAttempts: [{ method: 'direct', attemptedOn: '2026-04-20', outcome: 'absent' }] },
      },
    },
  );
  for (const [document, point, on] of [
    ['notice', before('serve-notice'), '2026-04-08'],
    ['demand', () => at('executing'), '2026-05-07'],
    ['correction', () => at('executing'), '2026-05-07'],
    ['correction', () => at('performed'), '2026-05-07'],
  ] as const)
    records(`is of a ${document} that waits for its service`, ['ServiceAttempted'], {
      of: point,
      body: failedAttempt(document, 'post', on),
      on,
    });
  records('of the notice of a hearing is recorded by its host', ['ServiceAttempted'], {
    of: before('serve-hearing-notice', {}, 'hearing'),
    body: failedAttempt('hearing-notice', 'direct', '2026-04-16'),
    by: 'jiang',
    on: '2026-04-16',
  });
  refuses('is of a document that waits for its service', 'missing-before', {
    body: failedAttempt('notice', 'direct', '2026-04-20'),
  });
  refuses('is not before the document', 'before-the-case', {
    body: failedAttempt('decision', 'direct', '2026-04-19'),
  });
  refuses('is not of tomorrow', 'in-the-future', { body: failedAttempt('decision', 'direct', '2026-04-21') });
  refuses('is not tried electronically without consent (PR Art.82(3))', 'electronic-not-agreed', {
    body: failedAttempt('decision', 'electronic', '2026-04-20'),
  });
  records('may fail electronically where the party agreed', ['ServiceAttempted'], {
    of: () => at('decided').when('confirm-service-address', confirmedAddress, 'wang', '2026-04-20').after,
    body: failedAttempt('decision', 'electronic', '2026-04-20'),
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('of a hearing is for the host who was named', 'not-the-host', {
    of: before('serve-hearing-notice', {}, 'hearing'),
    body: failedAttempt('hearing-notice', 'direct', '2026-04-16'),
    by: { ...people.tang, roles: ['hearing-host'] },
  });
});
