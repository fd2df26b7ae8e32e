import { lightFine } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('request-measure-end 申请处理或者解除措施 (PR Art.35, 42)', () => {
  const { records, refuses } = rulesOf('request-measure-end', {
    of: before('request-measure-end', {}, 'measures'),
    body: { measure: 1, outcome: 'no-longer-needed', reasons: '已完成取证' },
    by: 'wang',
    on: '2026-04-02',
  });

  records('asks for one of the ends of a seizure', ['MeasureEndRequested']);
  refuses('a seizure does not end like a hold', 'wrong-outcome', { but: { outcome: 'copy-kept' } });
  refuses('goods are taken by a decision alone (APL Art.9(2), 57; ACL Art.27)', 'missing-before', {
    but: { outcome: 'confiscated' },
  });
  refuses('goods go to the police with the case alone (ACL Art.21)', 'missing-before', {
    but: { outcome: 'handed-to-police' },
  });
  const takingGoods = { ...lightFine, penalty: { ...lightFine.penalty, confiscatedGoodsValue: 80_000 } };
  records('ends by the decision that takes the goods, once it is served (ACL Art.27)', ['MeasureEndRequested'], {
    of: before('record-payment', { handling: takingGoods }, 'seized'),
    but: { outcome: 'confiscated' },
    on: '2026-04-20',
  });
  refuses('not by a decision that takes none', 'missing-before', {
    of: before('record-payment', {}, 'seized'),
    but: { outcome: 'confiscated' },
    on: '2026-04-20',
  });
  refuses('not by a decision that was not served yet', 'missing-before', {
    of: before('serve-decision', { handling: takingGoods }, 'seized'),
    but: { outcome: 'confiscated' },
    on: '2026-04-20',
  });
  refuses('a hold does not end like a seizure', 'wrong-outcome', {
    of: before('request-measure-end', {}, 'measures', 2),
    but: { measure: 2, outcome: 'handed-to-police' },
    on: '2026-04-09',
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('needs a measure that was carried out', 'measure-not-taken', { of: before('take-measure', {}, 'measures') });
  refuses('waits until what is asked for is decided', 'request-pending', {
    of: before('endorse-measure', {}, 'measures', 3),
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
