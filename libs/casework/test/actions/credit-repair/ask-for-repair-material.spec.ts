import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

describe('ask-for-repair-material 告知补正信用修复材料 (CRED Art.14)', () => {
  const { records, refuses } = rulesOf('ask-for-repair-material', {
    of: before('ask-for-repair-material', {}, line),
    body: { missing: '整改证明材料' },
    by: 'wang',
    on: '2026-07-24',
  });

  records(
    'stops the two working days',
    ['RepairMaterialAsked'],
    {},
    { data: { application: 1 }, state: { publication: { repairs: [{ askedOn: '2026-07-24' }] } } },
  );
  refuses('is done once, for everything', 'material-asked-once', { of: before('record-repair-material', {}, line) });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('comes before the acceptance, not after', 'nothing-to-do', {
    of: before('extend-credit-repair', {}, line),
    on: '2026-08-05',
  });
});
