import { before, rulesOf } from '../../rules-of.js';

describe('name-hearing-host 指定听证主持人 (APL Art.64(4); HR Art.10, 11, 18)', () => {
  const body = { host: 'jiang', recorder: 'ma', assessors: ['qin'] };
  const { records, refuses } = rulesOf('name-hearing-host', {
    of: before('name-hearing-host', {}, 'hearing'),
    body,
    by: 'feng',
    on: '2026-04-14',
  });

  records(
    'names host, recorder and assessor',
    ['HearingPanelNamed'],
    {},
    { state: { hearing: { panel: { ...body, on: '2026-04-14' } } } },
  );
  records('may name no assessor', ['HearingPanelNamed'], { body: { host: 'jiang', recorder: 'ma' } });
  records('may name two', ['HearingPanelNamed'], { but: { assessors: ['qin', 'tang'] } });
  refuses('does not name three (HR Art.10)', 'too-many-assessors', { but: { assessors: ['qin', 'tang', 'zheng'] } });
  refuses('lets no case officer host (HR Art.11)', 'separation-of-duty', { but: { host: 'wang' } });
  refuses('lets no case officer write the record (HR Art.11)', 'separation-of-duty', { but: { recorder: 'li' } });
  refuses('lets no case officer sit beside the host (HR Art.11)', 'separation-of-duty', {
    but: { assessors: ['li'] },
  });
  for (const seat of ['host', 'recorder'] as const) {
    refuses(
      `names nobody as ${seat} who was taken off the case since (HR Art.11; APL Art.64(4))`,
      'separation-of-duty',
      {
        of: () =>
          before('name-hearing-host', {}, 'hearing')()
            .when('assign-officers', { officers: ['wang', 'li', 'chen'] }, 'zhao', '2026-04-14')
            .after.when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-04-14').after,
        but: { [seat]: 'chen' },
      },
    );
  }
  refuses('gives nobody two duties', 'separation-of-duty', { but: { recorder: 'jiang' } });
  refuses('names nobody who was recused (HR Art.4)', 'recused', {
    of: () =>
      before('name-hearing-host', {}, 'hearing')()
        .when(
          'request-recusal',
          { person: 'jiang', pleadedBy: 'party', ground: 'other-relation', reasons: '同学' },
          'wang',
          '2026-04-14',
        )
        .after.when('decide-recusal', { person: 'jiang', granted: true, reasons: '属实' }, 'feng', '2026-04-14').after,
  });
  records(
    'begins the preparation anew when another host is named',
    ['HearingPanelNamed'],
    { of: before('hold-hearing', {}, 'hearing'), but: { host: 'tang' }, on: '2026-04-21' },
    { state: { hearing: { fileHandedOn: null, fixed: null, noticeService: null, publishedOn: null } } },
  );
  refuses('changes no panel after the hearing', 'nothing-to-do', {
    of: before('file-hearing-report', {}, 'hearing'),
    on: '2026-05-07',
  });
});
