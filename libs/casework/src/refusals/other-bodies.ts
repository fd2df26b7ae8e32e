import type { Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Jurisdiction, transfer, referral to the police, identification, assistance. */
export const otherBodies = {
  outsideArea: () => refusal('outside-area', 'PR Art.7, 14, 19(3)', {}),
  handledElsewhere: () => refusal('handled-elsewhere', 'PR Art.13, 16, 19(3)', {}),
  groundNotOnFile: (ground: string) => refusal('ground-not-on-file', 'PR Art.13-16', { ground }),
  mayNotRetransfer: () => refusal('re-transfer', 'PR Art.14', {}),
  goodsStayBehind: (measures: readonly number[]) =>
    refusal('goods-stay-behind', 'PR Art.35, 42; FORM #6', { measures }),
  /** `over` what: the jurisdiction over a case, or a complaint or report. */
  noDispute: (over: 'jurisdiction' | 'complaint') =>
    refusal('no-dispute', over === 'complaint' ? 'CR121 Art.33' : 'PR Art.13', { over }),
  identificationUnknown: (identification: number) => refusal('identification-unknown', 'PR Art.30', { identification }),
  demandUnknown: (demand: number) => refusal('demand-unknown', 'PR Art.30', { demand }),
  partyNotNotified: () => refusal('party-not-notified', 'PR Art.31', {}),
  sampleNotSealed: () => refusal('sample-not-sealed', 'PR Art.31', {}),
  letterUnknown: (letter: number) => refusal('letter-unknown', 'PR Art.45', { letter }),
  suspicionOpen: () => refusal('suspicion-open', 'APL Art.27, 35; TRF Art.5, 11', {}),
  noReferral: (wanted: Thing) => refusal('no-referral', 'TRF Art.5-12', { wanted }),
  packageIncomplete: (missing: readonly string[]) => refusal('package-incomplete', 'TRF Art.6', { missing }),
  answerIncomplete: (field: string) => refusal('answer-incomplete', 'TRF Art.7, 8', { field }),
  partyNotTold: () => refusal('party-not-told', 'ACL Art.21; FORM #6', {}),
  answerDoesNotFit: (ground: string) => refusal('answer-does-not-fit', 'TRF Art.8-10; APL Art.27', { ground }),
} as const;
