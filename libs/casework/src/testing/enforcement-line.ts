import { lightFine, servedOn } from './bodies.js';
import { ordinaryLine, type Act } from './lines.js';

/**
 * The fine is not paid by 2026-05-06: deferred once to 2026-06-30, demanded, and in the end executed by the court
 * (T46-T50).
 */
export const enforcementLine = (): Act[] => {
  const whole = ordinaryLine();
  const unpaid = whole.slice(
    0,
    whole.findIndex(({ action }) => action === 'record-payment'),
  );
  const instalments = [{ amount: lightFine.penalty.fine, payBy: '2026-06-30' }];
  return [
    ...unpaid,
    {
      on: '2026-05-07',
      by: 'wang',
      action: 'propose-deferral',
      body: { kind: 'deferral', appliedOn: '2026-05-06', instalments, hardship: '停业，暂无收入' },
    },
    { on: '2026-05-07', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
    { on: '2026-05-08', by: 'feng', action: 'grant-deferral', body: {} },
    { on: '2026-07-06', by: 'wang', action: 'send-demand', body: servedOn('2026-07-06') },
    {
      on: '2026-07-08',
      by: 'wang',
      action: 'record-demand-answer',
      body: { statedOn: '2026-07-08', content: '仍无力缴纳', recheck: '事实不成立' },
    },
    { on: '2026-10-22', by: 'feng', action: 'apply-to-court', body: { court: '清河县人民法院' } },
    {
      on: '2026-10-26',
      by: 'wang',
      action: 'record-court-ruling',
      body: { outcome: 'enforcement-ruled', on: '2026-10-26' },
    },
    { on: '2026-10-30', by: 'wang', action: 'record-court-ruling', body: { outcome: 'executed', on: '2026-10-30' } },
    { on: '2026-11-02', by: 'wang', action: 'propose-closing', body: { ground: 'performed', summary: '法院执行完毕' } },
  ];
};
