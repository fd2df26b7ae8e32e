import type { Reason } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Complaints and reports (CR121). */
export const complaints = {
  noTrack: () => refusal('no-track', 'CR121 Art.9', {}),
  reporterNamed: () => refusal('reporter-named', 'CR121 Art.37', {}),
  complainantUnknown: () => refusal('complainant-unknown', 'CR121 Art.15, 22', {}),
  notThisTrack: (track: string) => refusal('not-this-track', 'CR121 Art.9', { track }),
  notYetInMediation: (what: Reason) => refusal('mediation-not-there', 'CR121 Art.15, 22, 23', { what }),
  alreadySettled: (what: Reason) => refusal('already-settled', 'CR121 Art.15, 23', { what }),
  clueDoesNotNameIt: (caseId: string) => refusal('clue-does-not-name-it', 'CR121 Art.27, 35; PR Art.18', { caseId }),
  noClueWanted: (complaint: string) => refusal('no-clue-wanted', 'CR121 Art.27, 35', { complaint }),
  notItsReport: (complaint: string) => refusal('not-its-report', 'CR121 Art.35', { complaint }),
} as const;
