import type { LegalDate } from '../deadlines/index.js';
import type { SupervisionLevel } from '../events/supervision.js';
import type { Reason } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Supervision of enforcement 执法监督 (SUP; R825). */
export const supervision = {
  notTheSupervisor: (unit: string) => refusal('not-the-supervisor', 'SUP Art.2, 17', { unit }),
  notTheAddressed: (unit: string) => refusal('not-the-addressed', 'SUP Art.17-20', { unit }),
  notBelow: (addressed: string, unit: string, level: SupervisionLevel) =>
    refusal('not-below', 'SUP Art.2, 16, 17', { addressed, unit, level }),
  superiorNotApart: (superior: string) => refusal('superior-not-apart', 'SUP Art.2', { superior }),
  signNotNamed: (field: 'riskPoint' | 'caseId' | 'inspection') => refusal('sign-not-named', 'SUP Art.7', { field }),
  signNotThere: (id: string) => refusal('sign-not-there', 'SUP Art.7', { id }),
  signNotShown: (point: number | null) => refusal('sign-not-shown', 'SUP Art.7', { point }),
  signOfAnother: (unit: string) => refusal('sign-of-another', 'SUP Art.7, 16', { unit }),
  mendedBefore: (id: string, event: number, on: LegalDate) => refusal('mended-before', 'SUP Art.18', { id, event, on }),
  fileNotOf: (id: string, unit: string) => refusal('file-not-of', 'SUP Art.12', { id, unit }),
  ownSign: () => refusal('own-sign', 'SUP Art.16; RESP Art.9', {}),
  stillToBeHeard: (due: string) => refusal('still-to-be-heard', 'SUP Art.17, 18', { due }),
  nothingFound: () => refusal('nothing-found', 'SUP Art.18', {}),
  onlyWhenChanged: () => refusal('only-when-changed', 'SUP Art.19', {}),
  changedHow: () => refusal('changed-how', 'SUP Art.19', {}),
  mendedByWhat: (article: 'SUP Art.18' | 'R825 Art.26-29' = 'SUP Art.18') => refusal('mended-by-what', article, {}),
  supervisionSettled: (what: Reason) => refusal('supervision-settled', 'SUP Art.17-20', { what }),
} as const;
