import { refuseIfGainsDenied } from '../../checks/gains.js';
import { refuseUnlessAllWithinPowers, refuseUnlessAssigned, refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { refuseIfRevokedInOwnName, refuseUnlessPartyInOwnName } from '../../checks/own-name.js';
import { particularsFaults } from '../../checks/particulars.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import type { Context } from '../../context.js';
import type { PartyHandling } from '../../events/investigation.js';
import { Report } from '../../events/report.js';
import type { InvalidField } from '../../input/invalid-field.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { actsOf, basesOf } from '../../standing/acts-of.js';
import { finedBefore, oneActAs, tellFined } from '../../standing/fined-before.js';
import { checkHandling } from '../../standing/handling-check.js';
import { reportFaults } from '../../standing/handling-faults.js';
import { refuseIfRepeated } from '../../standing/repeats.js';
import { otherParties, refuseUnlessUnitActed } from '../../standing/unit-of-person.js';
import type { At } from '../../state/case-state.js';
import { isSameParty } from '../../state/same-party.js';
import { act, recorded } from '../act.js';

/** A fine for 拒不改正 needs a served order and a re-inspection that failed (discretion-rules §2). */
const refusalProven = ({ aside: { corrections } }: At<'investigating'>): boolean =>
  corrections.some(({ reinspections }) => reinspections.some(({ corrected }) => !corrected));

/** Why something cannot be proposed for a party; of several, with its name. */
const refuseUnlessPossible = (
  state: At<'investigating'>,
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  context: Context,
): Refusal | null => {
  const violationOn = state.investigation.filing.violationEndedOn;
  const unproven = actsOf(handling).some(({ facts }) => facts.refusedToCorrect === true) && !refusalProven(state);
  const check = unproven ? refusals.refusalNotProven() : checkHandling(handling, party, violationOn, context);
  const refused =
    refuseUnlessPartyInOwnName(state, party, context) ??
    (isRefusal(check)
      ? check
      : (refuseUnlessUnitActed({ party, handling }, others, context) ??
        refuseIfRevokedInOwnName(state, handling) ??
        refuseUnlessAllWithinPowers(actingUnitOf(state), basesOf(handling), 'penalty', context)));
  if (refused === null || party === state.intake.clue.party) return refused;
  return { ...refused, party: party.name };
};

/** What is wrong with the particulars of further parties: they enter the case here. */
const partiesFaults = ({ parties = [] }: Report['handling']): InvalidField[] =>
  parties.flatMap(({ party }, place) => particularsFaults(party, `handling.parties.${place}.party.`));

/** T24, form #35: signed by two officers, then by the head of the case unit. */
export const submitReport = act({
  name: 'submit-report',
  chinese: '提交调查终结报告',
  summary: 'Submit the investigation report with the proposed handling and the reasons of discretion',
  ground: 'PR Art.48',
  body: Report,
  faults: ({ handling }) => [...reportFaults(handling, 'handling'), ...partiesFaults(handling)],
  refuseIf: (state: At<'investigating'>, context) => {
    const withoutEvidence =
      state.investigation.evidence.length === 0 &&
      state.investigation.inspections.length === 0 &&
      state.investigation.questionings.length === 0;
    return (
      refuseIfProposalPending(state.proposal) ??
      refuseUnlessAssigned(state.investigation.officers, context) ??
      (withoutEvidence ? refusals.missingBefore('evidence', 'PR Art.23, 48') : null)
    );
  },
  decide: (state, body, context) => {
    const { handling } = body;
    const { parties = [] } = handling;
    const here = state.intake.clue.party;
    if (parties.length > 0 && context.forParty !== undefined) return refusals.partiesNamedAlready();
    if (parties.some(({ party }) => isSameParty(party, here))) return refusals.partyTwice(here.name);
    // Who was told of a penalty has an end of its own, whatever is proposed for it now (PR Art.60, 77).
    const leftOut = state.investigation.partiesBefore?.find(
      (told) => !parties.some(({ party }) => isSameParty(party, told.party)),
    );
    if (leftOut !== undefined) return refusals.partyLeftOut(leftOut.party.name);
    const again = refuseIfRepeated(state, handling) ?? refuseIfGainsDenied(state, handling);
    if (again !== null) return again;
    const all = [{ party: here, handling }, ...parties];
    const ofLines = otherParties(context);
    // One act is fined once (APL Art.29): that it is one act the link says, and who reviews the report judges it.
    const ofOneAct = oneActAs(state, context);
    const fined = all.flatMap((proposed, place) => finedBefore(proposed, (context.forParty ?? 1) + place, ofOneAct));
    const othersThan = (proposed: PartyHandling) => [...all.filter((each) => each !== proposed), ...ofLines];
    return (
      all
        .map((proposed) => refuseUnlessPossible(state, proposed, othersThan(proposed), context))
        .find((refused) => refused !== null) ??
      refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ??
      recorded('InvestigationReported', { ...body, ...tellFined(fined) })
    );
  },
});
