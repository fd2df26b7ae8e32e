import type { DutyApart } from '../words/phrases/duties.js';
import type { Reason, Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Who may act, and in whose name. */
export const people = {
  notAssigned: (actor: string, officers: readonly string[]) =>
    refusal('not-assigned', 'APL Art.42; PR Art.18, 21', { actor, officers }),
  twoOfficersNeeded: (named: number) => refusal('two-officers-needed', 'APL Art.42; PR Art.21', { named }),
  officersNotAssigned: (officers: readonly string[]) => refusal('officers-not-assigned', 'PR Art.18, 21', { officers }),
  officerUnknown: (id: string) => refusal('officer-unknown', 'APL Art.42', { id }),
  certificateInvalid: (id: string, day: string, why: Reason) =>
    refusal('certificate-invalid', 'APL Art.42, 76(5); R825 Art.17', { id, day, why }),
  reviewerUnqualified: (whom: Thing) => refusal('reviewer-unqualified', 'APL Art.58(2); PR Art.51', { whom }),
  unitUnknown: (id: string) => refusal('unit-unknown', 'PR Art.9', { id }),
  headsOfBureauOnly: (unit: string) => refusal('heads-of-bureau-only', 'PR Art.9, 60(2)', { unit }),
  beyondUnitPowers: (unit: string, basis: string) =>
    refusal('beyond-unit-powers', 'PR Art.9; APL Art.17-19', { unit, basis }),
  beyondPowerList: (unit: string, act: string, basis: string, version: string) =>
    refusal('beyond-power-list', 'APL Art.17-19; R825 Art.12', { unit, act, basis, version }),
  notInOwnName: (unit: string, why: Reason) => refusal('not-in-own-name', 'GSS Art.8; PR Art.9', { unit, why }),
  seizureInOwnName: (unit: string) =>
    refusal('not-in-own-name', 'ACL Art.17, 22; GSS Art.8; PR Art.9', { unit, why: compulsory }),
  separationOfDuty: (actor: string, duty: DutyApart, ground: string) =>
    refusal('separation-of-duty', ground, { actor, duty }),
  cardsAndRights: () => refusal('cards-and-rights', 'APL Art.55; PR Art.21, 22', {}),
} as const;

const compulsory: Reason = 'compulsory-measure';
