import { before, rulesOf } from '../../rules-of.js';

const commission = {
  body: '某检验院',
  accredited: true,
  subject: '食品',
  commissionedOn: '2026-03-10',
  periodEndsOn: '2026-03-25',
};

describe('commission-test 委托检验检测鉴定 (PR Art.32)', () => {
  const { records, refuses } = rulesOf('commission-test', {
    of: before('commission-test', {}, 'measures'),
    body: { ...commission, measure: 1, periodToldOn: '2026-03-10' },
    by: 'wang',
    on: '2026-03-10',
  });

  records('fixes the period and numbers the test', ['TestCommissioned'], {}, { data: { test: 1 } });
  records('of goods that are not seized needs no notice of the period', ['TestCommissioned'], {
    but: { measure: undefined, periodToldOn: undefined },
  });
  refuses('of seized goods tells the party its period in writing (PR Art.38)', 'period-not-told', {
    but: { periodToldOn: undefined },
  });
  refuses('cannot end before it begins', 'not-in-order', { but: { periodEndsOn: '2026-03-09' } });
  // A year from 10 March 2026 has 365 days.
  records('of seized goods may take a year [M] (ACL Art.25(3))', ['TestCommissioned'], {
    but: { periodEndsOn: '2027-03-10' },
  });
  refuses('of seized goods takes no longer [M] (ACL Art.25(3))', 'test-too-long', {
    but: { periodEndsOn: '2027-03-11' },
  });
  records('of goods that are not seized stops no seizure, however long it takes', ['TestCommissioned'], {
    but: { measure: undefined, periodToldOn: undefined, periodEndsOn: '2029-03-10' },
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
