import { at, before, rulesOf } from '../../rules-of.js';

describe('correct-entry 更正记录 (APL Art.75)', () => {
  const { records, refuses } = rulesOf('correct-entry', {
    of: before('correct-entry', {}, 'corrected'),
    body: { event: 3, field: 'findings', wrong: '标签不符', right: '标签没有生产日期', why: '录入时漏字' },
    by: 'wang',
    on: '2026-04-24',
  });

  records(
    'leaves the entry as it is and stands beside it',
    ['EntryCorrected'],
    {},
    {
      state: { intake: { verifications: [{ findings: '标签不符' }] } },
    },
  );
  records('may correct a clue that nobody verifies yet', ['EntryCorrected'], {
    of: () => at('clue'),
    but: { event: 1, field: 'place' },
  });
  refuses('names an event of the case', 'entry-unknown', { but: { event: 99 } });
  refuses('never touches what was decided', 'entry-decides', { but: { event: 6 } });
  refuses('names a field of the entry', 'entry-field-unknown', { but: { field: 'colour' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
