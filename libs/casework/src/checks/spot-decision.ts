import type { Context, Deciding } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import { summaryCeiling } from '../discretion/index.js';
import { Files, type StoredFile } from '../events/files.js';
import {
  groundsOfChoice,
  lawsApplied,
  OffenceFacts,
  Penalty,
  tiers,
  type GroundOfChoice,
  type Handling,
  type LawApplied,
  type Tier,
} from '../events/investigation.js';
import { spotPayments } from '../events/summary.js';
import { BasisId, Day, Flag, Officers, OneOf, Optional, Part, Text } from '../input/fields.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import { actingUnit } from '../registry/acting-unit.js';
import { lawChosen } from '../standing/acts-of.js';
import { oneActAs, withFinedBefore } from '../standing/fined-before.js';
import { assessHandling, checkHandling, type HandlingCheck } from '../standing/handling-check.js';
import { refuseIfLimitationExpired } from '../standing/limitation.js';
import type { CaseState } from '../state/case-state.js';
import type { Intake } from '../state/parts.js';
import { refuseUnlessTwoCertified, refuseUnlessWithinPowers } from './officers.js';
import { refuseUnlessOwnNameFits } from './own-name.js';

/** What form #44 says of a decision on the spot, and how it came about (APL Art.52; PR Art.66-69). */
export class SpotDecision {
  @Officers() officers: string[];
  @BasisId() basisId: string;
  @Day() violationEndedOn: LegalDate;
  @Flag() cardsShown: boolean;
  @Flag() rightsTold: boolean;
  @Text(5000) facts: string;
  @Optional() @Text(1000) violated?: string;
  @Part(() => OffenceFacts) offence: OffenceFacts;
  @Optional() @Text(5000) statement?: string;
  @Part(() => Penalty) penalty: Penalty;
  @Optional() @OneOf(spotPayments) paidHow?: (typeof spotPayments)[number];
  @Optional() @Text(200) agency?: string;
  @Optional() @OneOf(tiers) tier?: Tier;
  @Optional() @Text() mitigationGround?: string;
  @Optional() @Text() choiceOfLaw?: string;
  @Optional() @OneOf(lawsApplied) lawApplied?: LawApplied;
  @Optional() @OneOf(groundsOfChoice) choiceBecause?: GroundOfChoice;
  @Text(500) signature: string;
  @Optional() @Text(100) drawnNumber?: string;
  @Files() files?: StoredFile[];
}

/** In whose name it is decided, and which unit that is. */
interface ActingName {
  readonly actingName: 'bureau' | 'unit';
  readonly unit: string;
}

/** A station decides in its own name where it may, else in the bureau's (PR Art.9; GSS Art.8). */
export const nameOfSpotDecision = ({ clue }: Intake, context: Context): ActingName => {
  const actingName = refuseUnlessOwnNameFits(clue.unit, clue, context) === null ? 'unit' : 'bureau';
  return { actingName, unit: actingUnit(clue.unit, actingName) };
};

const handlingOf = ({ offence, tier, mitigationGround, ...body }: SpotDecision): Handling => ({
  outcome: 'penalty',
  basisId: body.basisId,
  facts: offence,
  penalty: body.penalty,
  circumstances: [],
  discretionReasons: body.facts,
  ...(tier === undefined ? {} : { tier }),
  ...(mitigationGround === undefined ? {} : { mitigationGround }),
  ...lawChosen(body),
});

/** What cannot be decided: an act that is still to come. */
export const refuseIfStillToCome = ({ violationEndedOn }: SpotDecision, day: LegalDate): Refusal | null =>
  violationEndedOn > day ? refusals.notInTheFuture('violationEndedOn') : null;

const refuseUnlessSummary = (
  { penalty, cardsShown, rightsTold }: SpotDecision,
  { clue }: Intake,
  { day, law }: Context,
): Refusal[] => {
  const ceiling = summaryCeiling(clue.party.kind, day, law.discretion);
  const isMore = penalty.confiscatedGains > 0 || penalty.confiscatedGoodsValue > 0 || penalty.restrictions.length > 0;
  return [
    ...(penalty.fine > ceiling ? [refusals.overSummaryCeiling(penalty.fine, ceiling)] : []),
    ...(isMore ? [refusals.onlyWarningOrFine()] : []),
    ...(cardsShown && rightsTold ? [] : [refusals.cardsAndRights()]),
  ];
};

/** A computation that finds nothing to hold the fine against: no text of the basis is known for that time. */
const uncomputed = ({ basisId, violationEndedOn }: SpotDecision, checkedOn: LegalDate): HandlingCheck => ({
  basisId,
  basisFrom: violationEndedOn,
  violationOn: violationEndedOn,
  checkedOn,
  range: null,
  bands: null,
  band: null,
  verdict: 'unknown',
  reasons: [],
});

/** A decision on the spot as the law of its day sees it. */
export interface SpotStanding extends ActingName {
  readonly check: HandlingCheck;
  /** Everything that stands against it, each with its article; empty where it is as the law asks. */
  readonly faults: readonly Refusal[];
}

/** Holds a decision on the spot against the law of its day (APL Art.29, 36, 42, 51, 52; PR Art.9, 66-69). */
export const spotStanding = (
  state: CaseState & { readonly intake: Intake },
  body: SpotDecision,
  context: Deciding,
): SpotStanding => {
  const { intake } = state;
  const { clue } = intake;
  const { actingName, unit } = nameOfSpotDecision(intake, context);
  const { basisId, violationEndedOn, drawnNumber } = body;
  const handling = handlingOf(body);
  const checked = checkHandling(handling, clue.party, violationEndedOn, context);
  const assessed = isRefusal(checked) ? assessHandling(handling, clue.party, violationEndedOn, context) : checked;
  const faults = [
    ...refuseUnlessSummary(body, intake, context),
    refuseUnlessTwoCertified(body.officers, context),
    refuseUnlessWithinPowers(unit, basisId, 'penalty', context),
    refuseIfLimitationExpired({ violationEndedOn, foundOn: clue.receivedOn, graveHarm: false }, context),
    isRefusal(checked) ? checked : null,
    drawnNumber === undefined || context.isDrawn('summary-decision', unit, drawnNumber)
      ? null
      : refusals.numberNotDrawn(drawnNumber, unit),
  ].filter((fault) => fault !== null);
  const check = isRefusal(assessed) ? uncomputed(body, context.day) : assessed;
  const asked = { party: clue.party, handling };
  return { actingName, unit, faults, check: withFinedBefore(check, asked, oneActAs(state, context)) };
};
