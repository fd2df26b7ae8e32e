import { before, rulesOf } from '../../rules-of.js';

describe('contest-police-refusal 提请复议或者立案监督 (TRF Art.9)', () => {
  const { records, refuses } = rulesOf('contest-police-refusal', {
    of: before('contest-police-refusal', {}, 'return'),
    body: { addressee: 'police', contestedOn: '2026-03-17', reasons: '达到追诉标准' },
    by: 'wang',
    on: '2026-03-17',
  });

  records('T5a: the police reconsider, asked within three days', ['PoliceRefusalContested']);
  records('is possible to the end of the third day', ['PoliceRefusalContested'], {
    but: { contestedOn: '2026-03-19' },
    on: '2026-03-19',
  });
  refuses('on the fourth day the right is lost', 'too-late', { but: { contestedOn: '2026-03-20' }, on: '2026-03-20' });
  records('the procuratorate may be asked instead, also later', ['PoliceRefusalContested'], {
    but: { addressee: 'procuratorate', contestedOn: '2026-03-20' },
    on: '2026-03-20',
  });
  refuses('the police reconsider once', 'nothing-to-do', {
    of: before('contest-police-refusal', {}, 'return', 2),
    but: { contestedOn: '2026-03-23' },
    on: '2026-03-23',
  });
  refuses('there is a refusal to contest', 'no-referral', {
    of: before('hand-over-to-police', {}, 'referral'),
    on: '2026-04-06',
  });
  refuses('is not before the refusal', 'not-in-order', { but: { contestedOn: '2026-03-15' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
