import { materialDemand } from '../../../src/testing/other-bodies-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('demand-material 限期提供材料 (PR Art.30)', () => {
  const { records, refuses } = rulesOf('demand-material', {
    of: before('demand-material', {}, 'jurisdiction'),
    body: materialDemand,
    by: 'wang',
    on: '2026-03-11',
  });

  records(
    'T9: sets a day and takes the number of form #15',
    ['MaterialDemanded'],
    {},
    { data: { demand: 1, number: 'qinghe-material-demand-1' } },
  );
  refuses('the day lies before the demand', 'not-in-order', { but: { provideBy: '2026-03-10' } });
  refuses('is not demanded before there was a clue', 'before-the-case', { but: { demandedOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
