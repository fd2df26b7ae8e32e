import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

describe('record-repair-material 收到信用修复补正材料 (CRED Art.14)', () => {
  const { records, refuses } = rulesOf('record-repair-material', {
    of: before('record-repair-material', {}, line),
    body: { receivedOn: '2026-07-28', brought: '整改照片' },
    by: 'li',
    on: '2026-07-28',
  });

  records(
    'makes the application whole',
    ['RepairMaterialReceived'],
    {},
    {
      data: { application: 1 },
      state: { publication: { repairs: [{ suppliedOn: '2026-07-28', handledBy: ['wang', 'li'] }] } },
    },
  );
  refuses('is recorded once', 'nothing-to-do', { of: before('accept-credit-repair', {}, line) });
  refuses('answers what was asked for', 'missing-before', { of: before('ask-for-repair-material', {}, line) });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('cannot come before it was asked for', 'not-in-order', { but: { receivedOn: '2026-07-23' } });
});
