import { at, before, rulesOf } from '../../rules-of.js';

describe('report-to-superior 报告交办案件办理结果 (FORM #3)', () => {
  const { records, refuses } = rulesOf('report-to-superior', {
    of: before('report-to-superior', {}, 'jurisdiction'),
    body: { superior: '市局', reportedOn: '2026-04-15', result: '终止调查' },
    by: 'wang',
    on: '2026-04-15',
  });

  records(
    '§4.1: the result of a case that was assigned goes back',
    ['ReportedToSuperior'],
    {},
    {
      state: { aside: { otherBodies: { reportedBackOn: '2026-04-15' } } },
    },
  );
  refuses('is reported once', 'nothing-to-do', { of: before('propose-closing', {}, 'jurisdiction'), on: '2026-04-28' });
  refuses('only what was assigned is reported', 'nothing-to-do', { of: () => at('closed'), on: '2026-04-29' });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
