import { discussion } from '../../../src/testing/bodies.js';
import { at, rulesOf } from '../../rules-of.js';

describe('record-collective-discussion 集体讨论记录 (PR Art.60(2); APL Art.57(2))', () => {
  const { records, refuses } = rulesOf('record-collective-discussion', {
    of: () => at('notified'),
    body: discussion,
    by: 'feng',
    on: '2026-04-10',
  });

  records(
    'keeps every opinion, dissent too (RESP Art.11(10))',
    ['CollectiveDiscussionHeld'],
    {},
    { state: { discussion: { opinions: [{ dissents: false }, { dissents: true }] } } },
  );
  records('has its own day, before the day of its entry', ['CollectiveDiscussionHeld'], {
    but: { heldOn: '2026-04-09' },
  });
  refuses('is not held before the review that it discusses (PR Art.60(2))', 'not-in-order', {
    but: { heldOn: '2026-04-06' },
  });
  refuses('is not held tomorrow', 'in-the-future', { but: { heldOn: '2026-04-11' } });
  refuses('is signed by everybody who gave an opinion (form #42)', 'missing-before', {
    but: {
      opinions: [
        { person: '局长', opinion: '同意', dissents: false, signed: true },
        { person: '副局长', opinion: '同意', dissents: false, signed: false },
      ],
    },
  });
});
