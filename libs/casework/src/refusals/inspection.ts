import type { Reason, Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

const cardsAndTwo = 'SPOT Art.12; FIN Art.22; APL Art.42';

/** Random inspection 双随机. */
export const inspection = {
  inspectionNotApproved: () => refusal('inspection-not-approved', 'CHK [V:§1.2]; risk point 38', {}),
  drawnAlready: (on: string) => refusal('drawn-already', 'CHK; design', { on }),
  tooFewToDraw: (what: Thing, wanted: number, found: number) =>
    refusal('too-few-to-draw', cardsAndTwo, { what, wanted, found }),
  listedTwice: (id: string) => refusal('listed-twice', 'CHK; design', { id }),
  yearlyCapReached: (object: string, cap: number, year: string) =>
    refusal('yearly-cap-reached', 'CHK [M figure]; risk point 38', { object, cap, year }),
  notDrawn: (object: string) => refusal('not-drawn', 'CHK; risk point 38', { object }),
  notOfTheTask: (officers: readonly string[], drawn: readonly string[]) =>
    refusal('not-of-the-task', cardsAndTwo, { officers, drawn }),
  noResultYet: (object: string) => refusal('no-result-yet', 'SPOT Art.9', { object }),
  otherKindOfResult: (action: 'record-spot-check-result' | 'record-inspection-result') =>
    refusal('other-kind-of-result', 'SPOT Art.9', { action }),
  itemsMissing: () => refusal('items-missing', 'SPOT Art.9', {}),
  outcomeAgainstItems: (why: Reason) => refusal('outcome-against-items', 'SPOT Art.9', { why }),
  thirdPartyUnclear: () => refusal('third-party-unclear', 'SPOT Art.9 [M]', {}),
  refusalUnclear: () => refusal('refusal-unclear', 'SPOT Art.12', {}),
  noSuchFinding: (object: string, outcome: string) => refusal('no-such-finding', 'PR Art.18', { object, outcome }),
  clueOfAnother: (id: string, why: Reason) => refusal('clue-of-another', 'PR Art.18', { id, why }),
} as const;
