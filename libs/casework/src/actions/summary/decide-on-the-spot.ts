import { refuseUnlessTwoCertified, refuseUnlessWithinPowers } from '../../checks/officers.js';
import { refuseUnlessOwnNameFits } from '../../checks/own-name.js';
import type { LegalDate } from '../../deadlines/index.js';
import { summaryCeiling } from '../../discretion/index.js';
import { Files, type StoredFile } from '../../events/files.js';
import {
  groundsOfChoice,
  lawsApplied,
  OffenceFacts,
  Penalty,
  tiers,
  type GroundOfChoice,
  type LawApplied,
  type Tier,
} from '../../events/investigation.js';
import { spotPayments } from '../../events/summary.js';
import { BasisId, Day, Flag, Officers, OneOf, Optional, Part, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnit } from '../../registry/acting-unit.js';
import { lawChosen } from '../../standing/acts-of.js';
import { checkHandling } from '../../standing/handling-check.js';
import { refuseIfLimitationExpired } from '../../standing/limitation.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class DecideOnTheSpot {
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

/**
 * Summary procedure, form #44: clear facts, a legal basis, a warning or a small fine (APL Art.51, 52; PR Art.66-69).
 */
export const decideOnTheSpot = act({
  name: 'decide-on-the-spot',
  chinese: '当场作出行政处罚决定',
  summary: 'Decide a warning or a small fine on the spot (summary procedure)',
  ground: 'APL Art.51, 52; PR Art.66-69',
  body: DecideOnTheSpot,
  decide: (state: At<'clue'>, { offence, tier, mitigationGround, drawnNumber, ...body }, context) => {
    const { penalty } = body;
    const ceiling = summaryCeiling(state.intake.clue.party.kind, context.day, context.law.discretion);
    if (penalty.fine > ceiling) return refusals.overSummaryCeiling(penalty.fine, ceiling);
    if (penalty.confiscatedGains > 0 || penalty.confiscatedGoodsValue > 0 || penalty.restrictions.length > 0)
      return refusals.onlyWarningOrFine();
    if (!penalty.warning && penalty.fine === 0) return refusals.nothingToDo('no-warning-no-fine');
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    if (body.violationEndedOn > context.day) return refusals.notInTheFuture('violationEndedOn');
    if (!body.officers.includes(context.actor.id)) return refusals.notAssigned(context.actor.id, body.officers);
    // A station decides in its own name where it may, else in the bureau's (PR Art.9; GSS Art.8).
    const { clue } = state.intake;
    const { unit: station } = clue;
    const actingName = refuseUnlessOwnNameFits(station, clue, context) === null ? 'unit' : 'bureau';
    const unit = actingUnit(station, actingName);
    const fault =
      refuseUnlessTwoCertified(body.officers, context) ??
      refuseUnlessWithinPowers(unit, body.basisId, 'penalty', context) ??
      refuseIfLimitationExpired({ ...body, foundOn: state.intake.clue.receivedOn, graveHarm: false }, context);
    if (fault !== null) return fault;
    const handling = {
      outcome: 'penalty' as const,
      basisId: body.basisId,
      facts: offence,
      penalty,
      circumstances: [],
      discretionReasons: body.facts,
      ...(tier === undefined ? {} : { tier }),
      ...(mitigationGround === undefined ? {} : { mitigationGround }),
      ...lawChosen(body),
    };
    const check = checkHandling(handling, state.intake.clue.party, body.violationEndedOn, context);
    if (isRefusal(check)) return check;
    if (drawnNumber !== undefined && !context.isDrawn('summary-decision', unit, drawnNumber))
      return refusals.numberNotDrawn(drawnNumber, unit);
    const number = context.number('summary-decision', unit, drawnNumber);
    return recorded('SummaryPenaltyDecided', { number, decidedOn: context.day, ...body, actingName, check });
  },
});
