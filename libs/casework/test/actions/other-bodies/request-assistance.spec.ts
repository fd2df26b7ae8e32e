import { before, rulesOf } from '../../rules-of.js';

describe('request-assistance 请求协助调查 (PR Art.45)', () => {
  const { records, refuses } = rulesOf('request-assistance', {
    of: before('request-assistance', {}, 'jurisdiction'),
    body: { to: '邻县局', subject: '核实供货商', sentOn: '2026-03-11' },
    by: 'wang',
    on: '2026-03-11',
  });

  records(
    'T20: sends form #17 with its number',
    ['AssistanceAsked'],
    {},
    {
      data: { letter: 1, number: 'qinghe-assistance-1' },
    },
  );
  refuses('is not sent before there was a clue', 'before-the-case', { but: { sentOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
