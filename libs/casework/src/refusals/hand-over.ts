import type { Reason, Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Units that work together, and cases that change hands; what is for the main head or all heads. */
export const handOver = {
  officersOfOtherUnits: (officers: readonly string[]) =>
    refusal('officers-of-other-units', 'PR Art.9, 19', { officers }),
  caseUnknown: (id: string) => refusal('case-unknown', 'design', { id }),
  cannotJoin: (why: Reason) => refusal('cannot-join', 'design; PR Art.64', { why }),
  otherBureau: (unit: string) => refusal('other-bureau', 'PR Art.14', { unit }),
  handOverPending: (to: string) => refusal('hand-over-pending', 'design', { to }),
  noHandOver: () => refusal('no-hand-over', 'design', {}),
  notTheReceiver: (actor: string) => refusal('not-the-receiver', 'design', { actor }),
  headHandsOver: () => refusal('head-hands-over', 'PR Art.19; procedure §2.0', {}),
  recusalDecider: (who: Thing) => refusal('recusal-decider', 'PR Art.4; APL Art.43(3)', { who }),
  officeDiffers: (office: string) => refusal('office-differs', 'PR Art.4', { office }),
  moreThanTheGains: (gains: number, confiscated: number) =>
    refusal('more-than-the-gains', 'APL Art.28(2)', { gains, confiscated }),
  gainsContradict: () => refusal('gains-contradict', 'ILL Art.14', {}),
} as const;
