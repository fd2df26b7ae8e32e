import { nothing, onTheSpot } from './bodies.js';
import { summaryLine, type Act } from './lines.js';

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** What is on the paper that the party of a case on the spot holds since 2 March 2026. */
export const handedOver = (fine = 10_000): object => ({
  ...onTheSpot({ ...nothing, fine }),
  decidedOn: '2026-03-02',
  whyLater: '现场无网络，纸质决定书已交付当事人',
});

/**
 * 300 yuan fined on the spot on paper, where 200 are the most (APL Art.51), and paid there; the bureau finds it,
 * revokes it, gives the money back and handles the matter anew (APL Art.75).
 */
export const irregularLine = (): Act[] => [
  ...summaryLine().slice(0, 1),
  act('2026-03-03', 'wang', 'record-handed-over-decision', handedOver(30_000)),
  act('2026-03-03', 'wang', 'record-payment', {
    amount: 30_000,
    paidOn: '2026-03-02',
    channel: 'bank',
    receiptNumber: 'P-1',
  }),
  act('2026-03-04', 'wang', 'file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }),
  act('2026-03-06', 'feng', 'mend-irregular-decision', {
    way: 'revoked-and-handled-again',
    reasons: '罚款超过当场处罚限额，应当适用普通程序',
    toldOn: '2026-03-06',
  }),
  act('2026-03-09', 'wang', 'settle-duty', { duty: 1, on: '2026-03-09', how: '退还罚款' }),
];

/** Handed over while somebody had been assigned to verify the clue: made up for in writing (APL Art.75). */
export const supplementedLine = (): Act[] => [
  ...summaryLine().slice(0, 1),
  act('2026-03-02', 'zhao', 'assign-verification', { officers: ['wang', 'li'] }),
  act('2026-03-03', 'wang', 'record-handed-over-decision', handedOver()),
  act('2026-03-05', 'feng', 'mend-irregular-decision', {
    way: 'supplemented',
    reasons: '决定作出在前，指派核查在后录入，已向当事人补正说明',
    toldOn: '2026-03-05',
  }),
];
