import { before, rulesOf } from '../../rules-of.js';

describe('record-breach 不履行执行协议 (ACL Art.42)', () => {
  const { records, refuses } = rulesOf('record-breach', {
    of: before('record-breach', {}, 'ended'),
    body: { on: '2026-07-02', how: '第一期未缴纳' },
    by: 'wang',
    on: '2026-07-02',
  });

  records(
    'lets the enforcement go on',
    ['AgreementBroken'],
    {},
    {
      state: { execution: { enforcement: { agreement: { brokenOn: '2026-07-02' } } } },
    },
  );
  refuses('comes after the first stage', 'term-not-over', { but: { on: '2026-06-30' } });
  refuses('needs an agreement', 'missing-before', { of: before('agree-execution', {}, 'ended') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
