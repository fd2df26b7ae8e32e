import type { Handling } from '../events/investigation.js';
import { lightFine } from './bodies.js';
import { closing, ordinaryLine, upToReview, type Act } from './lines.js';

const opinion = { opinion: '同意' };

/** The case with its officers, on 5 March. */
const underInvestigation = (): Act[] => upToReview({}).slice(0, 7);

/**
 * Suspended on 11 March, resumed on the 25th; the party then died and the investigation is terminated and the file
 * closed (T21, T22).
 */
export const suspensionLine = (): Act[] => [
  ...underInvestigation(),
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'propose-suspension',
    body: { ground: 'party-missing', reasons: '当事人下落不明' },
  },
  { on: '2026-03-10', by: 'zhao', action: 'endorse-proposal', body: opinion },
  { on: '2026-03-11', by: 'feng', action: 'suspend-case', body: {} },
  { on: '2026-03-25', by: 'feng', action: 'resume-case', body: { reasons: '当事人已找到' } },
  {
    on: '2026-04-01',
    by: 'wang',
    action: 'propose-termination',
    body: { ground: 'person-died', reasons: '当事人死亡，没有权利义务承受人' },
  },
  { on: '2026-04-01', by: 'zhao', action: 'endorse-proposal', body: opinion },
  { on: '2026-04-20', by: 'feng', action: 'terminate-case', body: {} },
  ...closing('terminated', '终止调查'),
];

/** The party pleads against an officer, who is taken off; the head of the case unit names another (§4.2). */
export const recusalLine = (): Act[] => [
  ...underInvestigation(),
  {
    on: '2026-03-06',
    by: 'wang',
    action: 'request-recusal',
    body: { person: 'li', pleadedBy: 'party', ground: 'direct-interest', reasons: '与竞争对手有亲属关系' },
  },
  {
    on: '2026-03-09',
    by: 'feng',
    action: 'decide-recusal',
    body: { person: 'li', granted: true, reasons: '情况属实' },
  },
  { on: '2026-03-09', by: 'zhao', action: 'assign-officers', body: { officers: ['wang', 'chen'] } },
];

/** Price fraud with 300 yuan charged too much: one to five times, here once. */
export const priceFraud: Handling = {
  ...lightFine,
  basisId: 'pvr-7',
  facts: { illegalGains: 30_000 },
  penalty: { ...lightFine.penalty, fine: 30_000 },
};

/** A price case: the refund is ordered inside the window, until the end of April; 100 of 300 yuan go back (T32). */
export const refundLine = (): Act[] => {
  const ordinary = ordinaryLine({ handling: priceFraud });
  const served = ordinary.findIndex(({ action }) => action === 'serve-notice') + 1;
  return [
    ...ordinary.slice(0, served),
    {
      on: '2026-04-10',
      by: 'wang',
      action: 'order-refund',
      body: { amount: 30_000, servedOn: '2026-04-10', refundBy: '2026-04-30', receiver: '经营者' },
    },
    {
      on: '2026-05-06',
      by: 'wang',
      action: 'record-refund-result',
      body: { refunded: 10_000, refundedOn: '2026-05-06', proof: '退款凭证' },
    },
  ];
};
