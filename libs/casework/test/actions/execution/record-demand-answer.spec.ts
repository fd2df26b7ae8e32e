import { before, rulesOf } from '../../rules-of.js';

describe('record-demand-answer 记录催告后的陈述申辩 (ACL Art.36)', () => {
  const { records, refuses } = rulesOf('record-demand-answer', {
    of: before('record-demand-answer', {}, 'enforcement'),
    body: { statedOn: '2026-07-08', content: '无力缴纳', recheck: '不成立' },
    by: 'wang',
    on: '2026-07-08',
  });

  records(
    'keeps what the party said and the re-check',
    ['DemandAnswered'],
    {},
    { state: { execution: { enforcement: { demand: { answers: [{ content: '无力缴纳' }] } } } } },
  );
  refuses('needs a demand', 'missing-before', { of: before('send-demand', {}, 'enforcement') });
  refuses('cannot come before the demand', 'before-the-case', { but: { statedOn: '2026-07-05' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
