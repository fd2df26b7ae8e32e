import type { Handling } from '../events/investigation.js';
import { lightFine } from './bodies.js';
import { ordinaryLine, type Act, type Variant } from './lines.js';

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** A price violation with a small fine: of the general class, which may be repaired after three months (PUB Art.15). */
export const smallPriceFine: Handling = {
  ...lightFine,
  basisId: 'pvr-7',
  // Nobody paid too much: there is nothing to refund before the gains are taken (PR Art.59).
  facts: { ...lightFine.facts, overcharged: 0 },
  penalty: { ...lightFine.penalty, fine: 30_000 },
};

/** The first day after the three months that follow the publication of 22 April. */
export const repairApplication = {
  appliedOn: '2026-07-23',
  applicant: '清河县城关镇某食品店',
  grounds: '已履行处罚决定并完成整改',
  fulfilled: '罚没款已缴清，价格标示已改正',
  documents: ['application', 'commitment'],
};

export const verified = { how: 'on-site', putRight: true, punishedAgain: false, findings: '价格标示符合规定' };
export const grant = {
  number: '清市监信修〔2026〕3号',
  granted: true,
  reasons: '符合修复条件',
  verification: verified,
};
export const refusalOfRepair = {
  number: '清市监信修〔2026〕1号',
  granted: false,
  ground: 'not-put-right',
  reasons: '仍有部分商品未明码标价',
  verification: { ...verified, putRight: false, findings: '抽查发现未明码标价' },
};

/**
 * Archived; a first application is completed, extended and refused, a second not accepted, a third granted and in the
 * end revoked.
 */
export const creditRepairLine = ({ handling = smallPriceFine, ...variant }: Variant = {}): Act[] => [
  ...ordinaryLine({ ...variant, handling }),
  act('2026-07-23', 'wang', 'apply-for-credit-repair', repairApplication),
  act('2026-07-24', 'wang', 'ask-for-repair-material', { missing: '整改证明材料' }),
  act('2026-07-28', 'wang', 'record-repair-material', { receivedOn: '2026-07-28', brought: '整改照片' }),
  act('2026-07-29', 'wang', 'accept-credit-repair', {}),
  act('2026-08-05', 'feng', 'extend-credit-repair', { days: 10, reasons: '需要实地核实' }),
  act('2026-08-14', 'feng', 'decide-credit-repair', refusalOfRepair),
  act('2026-09-01', 'wang', 'apply-for-credit-repair', { ...repairApplication, appliedOn: '2026-09-01' }),
  act('2026-09-02', 'feng', 'decline-credit-repair', { reasons: '申请人不是当事人，也没有授权' }),
  act('2026-09-14', 'chen', 'apply-for-credit-repair', {
    ...repairApplication,
    appliedOn: '2026-09-14',
    otherProvince: '邻省',
  }),
  act('2026-09-15', 'wang', 'accept-credit-repair', {}),
  act('2026-09-21', 'feng', 'decide-credit-repair', grant),
  act('2026-09-23', 'wang', 'record-credit-data', {
    doneOn: '2026-09-23',
    pushedOn: '2026-09-22',
    pushedTo: '邻省某市市场监督管理局',
  }),
  act('2026-10-15', 'feng', 'revoke-credit-repair', {
    number: '清市监信修〔2026〕4号',
    found: '整改照片系从网络下载',
    reasons: '弄虚作假取得信用修复',
  }),
];
