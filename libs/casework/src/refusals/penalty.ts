import type { Duration } from '../discretion/legal-basis.js';
import type { Reason as DiscretionReason } from '../discretion/reason.js';
import type { LawApplied, Tier } from '../events/investigation.js';
import type { Restriction } from '../events/restrictions.js';
import type { Thing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** What a handling states of its tier. */
interface Stated {
  readonly tier?: Tier;
}

/** What a penalty may be: basis, range, tier. Amounts in fen. */
export const penalty = {
  basisUnknown: (basis: string, day: string) => refusal('basis-unknown', 'APL Art.4, 37', { basis, day }),
  lawChosenNotApplied: (basis: string, applied: LawApplied) =>
    refusal('law-chosen-not-applied', `${basis}; APL Art.37`, { applied }),
  choiceOfLawUnstated: (basis: string, why: DiscretionReason) =>
    refusal('choice-of-law-unstated', `${basis}; APL Art.37`, { why }),
  aboveMaximum: (fine: number, max: number, basis: string) =>
    refusal('above-maximum', `${basis}; APL Art.4`, { fine, max }),
  /** @param of the tier that is stated; absent where none is, and in old records. */
  belowMinimumWithoutGround: (fine: number, min: number, basis: string, of: Stated = {}) =>
    refusal('below-minimum-without-ground', `${basis}; APL Art.32, 33`, { fine, min, ...of }),
  restrictionNotProvided: (basis: string, why: DiscretionReason) =>
    refusal('restriction-not-provided', `${basis}; APL Art.4`, { why }),
  otherMeasureNotProvided: (basis: string, why: DiscretionReason) =>
    refusal('other-measure-not-provided', `${basis}; APL Art.4, 9`, { why }),
  restrictionTermMissing: (basis: string, restriction: Restriction, terms: readonly Duration[]) =>
    refusal('restriction-term-missing', `${basis}; APL Art.59`, { restriction, terms }),
  restrictionTermOutside: (basis: string, restriction: Restriction, terms: readonly Duration[]) =>
    refusal('restriction-term-outside', `${basis}; APL Art.4`, { restriction, terms }),
  restrictionTermMisplaced: (restriction: Restriction) =>
    refusal('restriction-term-misplaced', 'APL Art.59', { restriction }),
  directionNotFollowed: (basis: string, why: DiscretionReason) =>
    refusal('direction-not-followed', `${basis}; APL Art.4, 5`, { why }),
  oneOrTheOther: (basis: string, why: DiscretionReason) => refusal('one-or-the-other', `${basis}; APL Art.4`, { why }),
  confiscationNotProvided: (basis: string, why: DiscretionReason) =>
    refusal('confiscation-not-provided', `${basis}; APL Art.4, 38`, { why }),
  unitNotEstablished: (basis: string, units: string) =>
    refusal('unit-not-established', `${basis}; APL Art.4, 40`, { basis, units }),
  responsibleIsNoPerson: (basis: string, name: string) =>
    refusal('responsible-is-no-person', `${basis}; APL Art.4`, { name }),
  obligatoryFineOmitted: (basis: string, of: Stated = {}) =>
    refusal('obligatory-fine-omitted', `${basis}; APL Art.32, 33`, { ...of }),
  noFinePossible: (basis: string, reasons: readonly DiscretionReason[]) =>
    refusal('no-fine-possible', basis, { reasons }),
  factsMissing: (basis: string, reasons: readonly DiscretionReason[]) =>
    refusal('facts-missing', `${basis}; PR Art.48`, { reasons }),
  tierNotStated: () => refusal('tier-not-stated', 'PR Art.48(6); discretion-rules §2', {}),
  penaltyWithoutOutcome: (outcome: string) => refusal('penalty-without-outcome', 'PR Art.60', { outcome }),
  outcomeWithoutPenalty: () => refusal('outcome-without-penalty', 'PR Art.60; APL Art.9', {}),
  notTheHigherFine: (basis: string, higher: string) => refusal('not-the-higher-fine', 'APL Art.29', { basis, higher }),
  countedByQuantity: (basis: string) => refusal('counted-by-quantity', `${basis}; APL Art.29`, {}),
  actsDoNotAddUp: (sum: { fine: number }, stated: { fine: number }) =>
    refusal('acts-do-not-add-up', 'APL Art.29; PR Art.62', { sum: sum.fine, stated: stated.fine }),
  partiesNamedAlready: () => refusal('parties-named-already', 'design', {}),
  overSummaryCeiling: (fine: number, ceiling: number) =>
    refusal('over-summary-ceiling', 'APL Art.51; PR Art.66', { fine, ceiling }),
  onlyWarningOrFine: () => refusal('only-warning-or-fine', 'APL Art.51', {}),
  basisNotNotified: (basis: string, notified: readonly string[]) =>
    refusal('basis-not-notified', 'APL Art.44, 62; PR Art.57', { basis, notified }),
  heavierThanNotified: (what: Thing) => refusal('heavier-than-notified', 'APL Art.45; PR Art.58', { what }),
} as const;
