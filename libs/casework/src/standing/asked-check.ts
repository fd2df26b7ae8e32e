import type { Context, Deciding } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { PartyHandling, ReportedHandling } from '../events/investigation.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { oneActAs, withFinedBefore } from './fined-before.js';
import { assessHandling, checkHandling, withFind, type HandlingCheck } from './handling-check.js';
import { handlingNeeds, type HandlingNeeds } from './handling-needs.js';
import { relationsOf } from './legal-relations.js';
import { withPersonAlone } from './person-alone.js';
import { otherParties, refuseUnlessUnitActed } from './unit-of-person.js';

/** What would be said of a handling of one party if it were proposed today. */
export interface CheckOfParty {
  /** Range, bands, verdict and reasons; null where the basis was not in force. */
  readonly check: HandlingCheck | null;
  /** Why it could not be proposed as it is; null where it could. */
  readonly refusal: Refusal | null;
  /** The steps that it would make necessary; null where the case is not filed. */
  readonly needs: HandlingNeeds | null;
}

/** The same of a whole report: for the party of the file, and for each further party that it names, in its order. */
export interface AskedCheck extends CheckOfParty {
  readonly parties: CheckOfParty[];
}

/** What a check may look at: other cases too, where they are at hand. */
type Asking = Context & Partial<Pick<Deciding, 'otherCase' | 'ofSameAct'>>;

/** Holds a handling against the law for a filed case, as the report would be, and records nothing. */
export const askCheck = (state: CaseState, handling: ReportedHandling, context: Asking): AskedCheck => {
  if (!isFiled(state))
    return { ...unchecked, refusal: refusals.missingBefore('filing-of-case', 'PR Art.19'), parties: [] };
  const { clue } = state.intake;
  const { violationEndedOn } = state.investigation.filing;
  const all = [{ party: clue.party, handling }, ...(handling.parties ?? [])];
  const ofLines = otherParties(context);
  const ofOneAct = oneActAs(state, context);
  const relations = relationsOf(context, handling);
  const withLinked = <C extends Omit<CheckOfParty, 'needs'>>(found: C, asked: PartyHandling): C =>
    found.check === null
      ? found
      : {
          ...found,
          check: withFinedBefore(found.check, asked, ofOneAct),
        };
  const ofOne = (asked: PartyHandling): CheckOfParty => ({
    ...withLinked(
      checkOf(asked, [...all.filter((each) => each !== asked), ...ofLines], violationEndedOn, context),
      asked,
    ),
    needs: handlingNeeds({ ...asked, violationOn: violationEndedOn, relations }, { unit: clue.unit }, context),
  });
  const [first, ...parties] = all.map(ofOne);
  return { ...(first ?? unchecked), parties };
};

const unchecked: CheckOfParty = { check: null, refusal: null, needs: null };

const checkOf = (
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  violationOn: LegalDate,
  context: Context,
): Omit<CheckOfParty, 'needs'> => {
  const assessed = assessHandling(handling, party, violationOn, context);
  const checked = checkHandling(handling, party, violationOn, context);
  return {
    check: isRefusal(assessed)
      ? null
      : withPersonAlone(withFind(assessed, handling, violationOn, context), { party, handling }, others, context),
    refusal: isRefusal(checked) ? checked : refuseUnlessUnitActed({ party, handling }, others, context),
  };
};
