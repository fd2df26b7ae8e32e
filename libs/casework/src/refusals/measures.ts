import { refusal } from './refusal.js';

/** Holds, seizures, tests, corrections. */
export const measures = {
  measureUnknown: (measure: number) => refusal('measure-unknown', 'PR Art.33-42', { measure }),
  measureOver: (measure: number) => refusal('measure-over', 'PR Art.35, 42', { measure }),
  measureNotTaken: (measure: number) => refusal('measure-not-taken', 'PR Art.34, 37', { measure }),
  measureTakenAlready: (measure: number) => refusal('measure-taken', 'PR Art.34, 37', { measure }),
  /** @param approvedAt UTC instant of an approval that came after the measure is said to have been taken */
  measureNotApproved: (measure: number, approvedAt: string | null = null) =>
    refusal('measure-not-approved', 'PR Art.34, 37; ACL Art.18', { measure, approvedAt }),
  requestPending: (measure: number) => refusal('request-pending', 'FORM #8', { measure }),
  nothingRequested: (measure: number) => refusal('nothing-requested', 'FORM #8', { measure }),
  requestNotEndorsed: (measure: number) => refusal('request-not-endorsed', 'FORM #8', { measure }),
  /** @param rules what is named, where that is nothing but rules of a department */
  legalBasisMissing: (rules: readonly string[] = []) =>
    refusal('legal-basis-missing', 'ACL Art.10, 17, 18; PR Art.36', { rules }),
  listSigned: (field: string) => refusal('list-signed', 'ACL Art.24; PR Art.34, 39', { field }),
  listNotHandedOver: () => refusal('list-not-handed-over', 'PR Art.34, 39; ACL Art.24', {}),
  extensionBeyondThirtyDays: () => refusal('seizure-extension', 'ACL Art.25; PR Art.38', {}),
  holdNotExtended: () => refusal('hold-not-extended', 'PR Art.35; APL Art.56', {}),
  seizureNotNamed: (carriedOut: readonly number[]) =>
    refusal('seizure-not-named', 'PR Art.35, 36; ACL Art.18', { carriedOut }),
  seizureOfNoHold: (outcome: string) => refusal('seizure-of-no-hold', 'PR Art.35', { outcome }),
  wrongOutcome: (kind: string, outcomes: readonly string[]) =>
    refusal('wrong-outcome', 'PR Art.35, 42', { kind, outcomes }),
  measuresInForce: (measures: readonly number[]) =>
    refusal('measures-in-force', 'PR Art.35, 42, 77; ACL Art.28', { measures }),
  testUnknown: (test: number) => refusal('test-unknown', 'PR Art.32', { test }),
  periodNotTold: () => refusal('period-not-told', 'PR Art.38; ACL Art.25', {}),
  testTooLong: (days: number, most: number) => refusal('test-too-long', 'ACL Art.25; PR Art.38', { days, most }),
  orderUnknown: (order: number) => refusal('order-unknown', 'APL Art.28', { order }),
  tooEarlyToReinspect: (until: string) => refusal('too-early', 'APL Art.28', { until }),
  refusalNotProven: () => refusal('refusal-not-proven', 'discretion-rules §2; APL Art.40', {}),
} as const;
