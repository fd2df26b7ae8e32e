import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('resume-execution 恢复执行 (ACL Art.39)', () => {
  const { records, refuses } = rulesOf('resume-execution', {
    of: before('resume-execution', {}, 'ended'),
    body: { reasons: '恢复营业' },
    by: 'feng',
    on: '2026-05-20',
  });

  records('goes on', ['ExecutionResumed'], {}, { state: { execution: { enforcement: { pause: null } } } });
  refuses('needs a pause', 'nothing-to-do', { of: before('pause-execution', {}, 'ended') });
  refuses('is not for who investigated', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
});
