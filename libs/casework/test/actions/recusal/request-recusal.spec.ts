import { at, before, rulesOf } from '../../rules-of.js';

describe('request-recusal 申请回避 (APL Art.43; PR Art.4)', () => {
  const body = { person: 'li', pleadedBy: 'party', ground: 'direct-interest', reasons: '与竞争对手有亲属关系' };
  const own = { ...body, pleadedBy: 'person' };
  const { records, refuses } = rulesOf('request-recusal', {
    of: before('request-recusal', {}, 'recusal'),
    body,
    by: 'wang',
    on: '2026-03-06',
  });

  records(
    'records the plea of the party; the officers go on until it is decided',
    ['RecusalRequested'],
    {},
    {
      state: {
        investigation: { officers: ['wang', 'li'] },
        aside: { recusals: [{ ...body, on: '2026-03-06', decided: null }] },
      },
    },
  );
  records('lets an officer plead for the own recusal', ['RecusalRequested'], { body: own, by: 'li' });
  records('lets a reviewer do so too', ['RecusalRequested'], {
    of: () => at('in-review'),
    body: { ...own, person: 'zheng' },
    by: 'zheng',
    on: '2026-04-03',
  });
  records('may name the department head who would decide', ['RecusalRequested'], { but: { person: 'feng' } });
  refuses('lets nobody plead in the name of a colleague', 'own-plea-only', { body: own });
  refuses('takes the plea of the party from those who handle the case', 'not-assigned', { by: 'chen' });
  refuses('is not made twice while it is open', 'plea-pending', {
    of: before('decide-recusal', {}, 'recusal'),
    on: '2026-03-09',
  });
  refuses('has nothing to ask against who is off the case already', 'nothing-to-do', {
    of: before('assign-officers', {}, 'recusal', 2),
    on: '2026-03-09',
  });
});
