import type { Party } from '../events/clue.js';
import { ordinaryLine, type Act } from './lines.js';

/** A company of another province. */
export const companyElsewhere: Party = { kind: 'company', name: '邻省某食品有限公司', registeredIn: '江苏省' };
export const pushed = { pushedOn: '2026-04-22', to: '江苏省市场监督管理局' };
export const pushReceived = { receivedOn: '2026-04-23', receipt: '已收到，转登记机关公示' };

/** The decision of 20 April is sent to the province of the party, received, and shown there (PUB Art.10). */
export const otherProvinceLine = (): Act[] =>
  ordinaryLine({ party: companyElsewhere }).flatMap((each): Act[] => {
    if (each.action !== 'publish-decision') return [each];
    return [
      { on: '2026-04-22', by: 'wang', action: 'push-publication', body: pushed },
      { on: '2026-04-23', by: 'wang', action: 'record-publication-receipt', body: pushReceived },
      {
        on: '2026-04-24',
        by: 'wang',
        action: 'publish-decision',
        body: {
          publishedOn: '2026-04-24',
          channel: '国家企业信用信息公示系统（江苏）',
          redactions: [{ part: '法定代表人身份证号、电话', ground: 'personal-information' }],
        },
      },
    ];
  });
