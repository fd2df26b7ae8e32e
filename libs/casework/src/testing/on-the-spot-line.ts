import { servedOn } from './bodies.js';
import { summaryLine, type Act } from './lines.js';

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/**
 * 100 yuan fined on the spot, filed, and paid in instalments of which the second is missed: demanded, paused, agreed
 * on, broken and ended (PR Art.70, 74-76; APL Art.66(2); ACL Art.35, 39, 40, 42).
 */
export const unpaidOnTheSpotLine = (): Act[] => [
  ...summaryLine().slice(0, 2),
  act('2026-03-05', 'wang', 'file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }),
  act('2026-03-06', 'wang', 'propose-deferral', {
    kind: 'instalments',
    appliedOn: '2026-03-06',
    instalments: [
      { amount: 5_000, payBy: '2026-04-15' },
      { amount: 5_000, payBy: '2026-05-15' },
    ],
    hardship: '停业，暂无收入',
  }),
  act('2026-03-06', 'zhao', 'endorse-proposal', { opinion: '同意' }),
  act('2026-03-09', 'feng', 'grant-deferral', {}),
  act('2026-04-15', 'wang', 'record-payment', {
    amount: 5_000,
    paidOn: '2026-04-15',
    channel: 'bank',
    receiptNumber: 'P-1',
  }),
  act('2026-05-18', 'wang', 'send-demand', servedOn('2026-05-18')),
  act('2026-05-20', 'feng', 'pause-execution', { ground: 'real-difficulty', reasons: '当事人住院' }),
  act('2026-06-01', 'feng', 'resume-execution', { reasons: '当事人出院' }),
  act('2026-06-02', 'feng', 'agree-execution', {
    agreedOn: '2026-06-02',
    stages: [
      { amount: 2_000, payBy: '2026-06-30' },
      { amount: 3_000, payBy: '2026-07-31' },
    ],
    surchargeWaived: 2_000,
    remedialSteps: '已整改标签',
  }),
  act('2026-07-02', 'wang', 'record-breach', { on: '2026-07-02', how: '第一期未缴纳' }),
  act('2026-07-10', 'feng', 'end-execution', { ground: 'other', reasons: '当事人下落不明且无可供执行的财产' }),
];
