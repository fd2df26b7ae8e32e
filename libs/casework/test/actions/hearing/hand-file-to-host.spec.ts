import { before, rulesOf } from '../../rules-of.js';

describe('hand-file-to-host 移交听证材料 (HR Art.19)', () => {
  const { records, refuses } = rulesOf('hand-file-to-host', {
    of: before('hand-file-to-host', {}, 'hearing'),
    body: { material: '案卷一册' },
    by: 'wang',
    on: '2026-04-15',
  });

  records('hands the file over', ['FileHandedToHost'], {}, { state: { hearing: { fileHandedOn: '2026-04-15' } } });
  refuses('waits until a host is named', 'missing-before', { of: before('name-hearing-host', {}, 'hearing') });
  refuses('is done once', 'nothing-to-do', { of: before('fix-hearing', {}, 'hearing'), on: '2026-04-16' });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
