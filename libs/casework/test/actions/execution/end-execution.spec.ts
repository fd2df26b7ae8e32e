import { alsoHolding } from '../../../src/testing/county.js';
import { recordedOtherwise } from '../../recorded-otherwise.js';
import { before, rulesOf } from '../../rules-of.js';

describe('end-execution 终结执行 (ACL Art.39, 40; PR Art.77(1)(5))', () => {
  const body = { ground: 'person-died', reasons: '死亡且无遗产' };
  const { records, refuses } = rulesOf('end-execution', {
    of: before('end-execution', {}, 'ended'),
    body,
    by: 'feng',
    on: '2026-07-10',
  });
  const applied = before('record-court-ruling', {}, 'enforcement');
  const refused = () =>
    applied().when('record-court-ruling', { outcome: 'refused', on: '2026-10-26' }, 'wang', '2026-10-26').after;

  records('closes on that ground (PR Art.77(1)(5))', ['ExecutionEnded'], {}, { state: { stage: 'performed' } });
  records('ends when the court refused and the fifteen days passed (ACL Art.56)', ['ExecutionEnded'], {
    of: refused,
    but: { ground: 'court-refused' },
    on: '2026-11-11',
  });
  refuses('does not end while the next higher court can be applied to', 'ground-not-met', {
    of: refused,
    but: { ground: 'court-refused' },
    on: '2026-11-10',
  });
  records('ends when the three months for the court are lost (ACL Art.53)', ['ExecutionEnded'], {
    of: before('apply-to-court', {}, 'enforcement'),
    but: { ground: 'time-lost' },
    on: '2027-01-22',
  });
  const neverDemanded = before('send-demand', {}, 'enforcement');
  records('ends when they are lost without a demand too', ['ExecutionEnded'], {
    of: neverDemanded,
    but: { ground: 'time-lost' },
    on: '2027-01-22',
  });
  refuses('does not end on their last day, demanded or not', 'ground-not-met', {
    of: neverDemanded,
    but: { ground: 'time-lost' },
    on: '2027-01-21',
  });
  refuses('does not end while there is time', 'ground-not-met', {
    of: before('apply-to-court', {}, 'enforcement'),
    but: { ground: 'time-lost' },
    on: '2027-01-21',
  });
  refuses('needs three years of pause for that ground', 'ground-not-met', {
    of: before('resume-execution', {}, 'ended'),
    but: { ground: 'three-years-paused' },
  });
  records('ends after three years of pause (ACL Art.39)', ['ExecutionEnded'], {
    of: before('resume-execution', {}, 'ended'),
    but: { ground: 'three-years-paused' },
    on: '2029-05-07',
  });
  const company = () =>
    recordedOtherwise(before('end-execution', {}, 'ended')(), 'ClueRegistered', {
      party: { kind: 'company', name: '清河县某食品有限公司' },
    });
  refuses('knows no death of a company (ACL Art.40(1))', 'ground-of-another-party', { of: company });
  records('ends with a company that has ended (ACL Art.40(2))', ['ExecutionEnded'], {
    of: company,
    but: { ground: 'entity-ended' },
  });
  refuses('knows no end of a sole trader but death (ACL Art.40; Civil Code Art.54)', 'ground-of-another-party', {
    but: { ground: 'entity-ended' },
  });
  refuses('waits for a challenge', 'challenge-pending', { of: before('file-answer', {}, 'maintained') });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
