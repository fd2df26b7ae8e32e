import { before, rulesOf } from '../../rules-of.js';

describe('link-case 关联案件', () => {
  const { records, refuses } = rulesOf('link-case', {
    of: before('record-inspection'),
    body: { case: 'case-other', relation: 'same-act', reasons: '同一违法行为的另一当事人' },
    by: 'wang',
    on: '2026-03-06',
  });

  records(
    'names the other case and what it has to do with this one',
    ['CaseLinked'],
    {},
    { state: { aside: { links: [{ case: 'case-other', relation: 'same-act' }] } } },
  );
  for (const relation of ['split-from', 'split-into'])
    records(
      `says with its reasons what was ${relation.replace('-', ' ')} the case (several parties of one act: one case or linked ones)`,
      ['CaseLinked'],
      { but: { relation, reasons: '另一当事人下落不明，分案处理' } },
      { data: { relation, reasons: '另一当事人下落不明，分案处理' }, state: { aside: { links: [{ relation }] } } },
    );
  refuses('names a case that its author may see', 'case-unknown', { but: { case: 'case-nowhere' } });
  refuses('is for the officers of the case', 'not-assigned', { by: 'chen' });
  records('is for a head too, who sees what officers of two stations cannot see of each other', ['CaseLinked'], {
    by: 'feng',
  });
});
