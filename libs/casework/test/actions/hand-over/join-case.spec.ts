import type { Party } from '../../../src/events/clue.js';
import type { Story } from '../../../src/testing/given.js';
import { joinedLine } from '../../../src/testing/hand-over-lines.js';
import { upToReview } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

const investigated = (party: Party): Story => played(law, upToReview({ party }).slice(0, 7));

describe('join-case 并案处理', () => {
  const { records, refuses } = rulesOf('join-case', {
    of: before('record-inspection'),
    body: { into: 'case-other', reasons: '同一当事人的两起违法行为' },
    by: 'feng',
    on: '2026-03-06',
  });

  records(
    'ends the case here, into one that was filed no later',
    ['CaseJoined'],
    {},
    { state: { stage: 'transferred', transfer: { ground: 'joined', to: 'case-other' } } },
  );
  refuses('gains no time: the other was filed later (PR Art.64)', 'cannot-join', { but: { into: 'case-later' } });
  refuses('goes into a case that is still investigated', 'cannot-join', { but: { into: 'case-decided' } });
  refuses('goes into no case of another bureau (PR Art.14)', 'other-bureau', { but: { into: 'case-foreign' } });
  refuses('goes into a case that its author may see', 'case-unknown', { but: { into: 'case-nowhere' } });
  refuses('is not for a case that is reported', 'not-at-this-stage', { of: () => at('reported') });
  refuses('brings no company into a case of a station in its own name (GSS Art.8; PR Art.9)', 'not-in-own-name', {
    of: () => investigated({ kind: 'company', name: '清河某食品有限公司' }),
    but: { into: 'case-own-name' },
  });
  records('brings a sole trader into it (GSS Art.8(1))', ['CaseJoined'], { but: { into: 'case-own-name' } });
  refuses('leaves no seized goods behind (ACL Art.27)', 'measures-in-force', {
    of: before('request-measure-end', {}, 'measures'),
  });

  it('is closed with that ground', () => {
    expect(played(law, joinedLine()).state).toMatchObject({ stage: 'archived', closing: { ground: 'joined' } });
  });
});
