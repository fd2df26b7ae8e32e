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
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
