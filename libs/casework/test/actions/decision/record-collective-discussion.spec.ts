import { discussion } from '../../../src/testing/bodies.js';
import { at, rulesOf } from '../../rules-of.js';

describe('record-collective-discussion 集体讨论记录 (PR Art.60(2); APL Art.57(2))', () => {
  const { records } = rulesOf('record-collective-discussion', {
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
});
