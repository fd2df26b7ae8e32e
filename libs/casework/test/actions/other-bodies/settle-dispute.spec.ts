import { before, rulesOf } from '../../rules-of.js';

describe('settle-dispute 记录管辖协商结果 (PR Art.13)', () => {
  const { records, refuses } = rulesOf('settle-dispute', {
    of: before('ask-superior', {}, 'jurisdiction'),
    body: { outcome: 'theirs', settledOn: '2026-03-05', record: '由邻县局办理' },
    by: 'wang',
    on: '2026-03-05',
  });

  records(
    '§4.1: the talks end with an agreement (PR Art.13)',
    ['DisputeSettled'],
    {},
    {
      state: { aside: { otherBodies: { dispute: { settled: { outcome: 'theirs' } } } } },
    },
  );
  refuses('there is a dispute', 'no-dispute', { of: before('record-dispute', {}, 'jurisdiction') });
  refuses('is settled once', 'no-dispute', { of: before('ask-rights-holder', {}, 'jurisdiction'), on: '2026-03-11' });
  refuses('is not settled before it began', 'not-in-order', { but: { settledOn: '2026-03-02' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
