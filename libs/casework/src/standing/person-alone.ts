import type { Context } from '../context.js';
import { basisOfId, reasonOf, type LegalBasis } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { PartyHandling } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf } from './acts-of.js';
import type { HandlingCheck } from './handling-check.js';
import { personAgainstUnit } from './person-against-unit.js';

type Known = Pick<Context, 'law' | 'facts'>;

/** Whether a party is the one that such an article sanctions first: an enterprise, and nobody who answers for one. */
export const isUnit = ({ kind, responsibleAs }: Pick<Party, 'kind' | 'responsibleAs'>): boolean =>
  kind !== 'natural_person' && responsibleAs === undefined;

/**
 * The check with a remark where somebody who answers for an enterprise is punished and no enterprise is party to this
 * case or to a linked one: such articles fine the person beside the enterprise (药品管理法118, 食品安全法135). It is no
 * refusal, since the enterprise may have ended or have a case with another body. 个体工商户 are no enterprise: who trades
 * so answers as the party.
 * @param others the other parties of the case
 */
export const withPersonAlone = (
  check: HandlingCheck,
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  known: Known,
): HandlingCheck => {
  if (isUnit(party)) return check;
  const units = others.filter((other) => isUnit(other.party) && other.party.kind !== 'individual_business');
  if (units.length > 0) {
    const beside = besideUnits(check, { party, handling }, units);
    return { ...beside, reasons: [...beside.reasons, ...personAgainstUnit({ party, handling }, units, known)] };
  }
  if (known.facts.some(isLinkToUnit)) return check;
  const alone = actsOf(handling).find(
    ({ outcome, basisId }) =>
      outcome === 'penalty' && (party.responsibleAs !== undefined || isOfPersonsOnly(basisId, known)),
  );
  if (alone === undefined) return check;
  const message = `${alone.basisId} sanctions ${party.name} for what an enterprise did, and no enterprise is party to this case or to a linked one`;
  const remark = reasonOf('UNIT_NOT_PARTY', { basis: alone.basisId, party: party.name }, message);
  return { ...check, reasons: [...check.reasons, remark] };
};

/**
 * The same where the enterprise is party and no penalty is on it: such articles punish the person beside the penalty on
 * the enterprise (食品安全法实施条例75), and who acted without fault did not act on purpose.
 */
const besideUnits = (
  check: HandlingCheck,
  { party, handling }: PartyHandling,
  units: readonly PartyHandling[],
): HandlingCheck => {
  const punished = actsOf(handling).find(({ outcome }) => outcome === 'penalty');
  const isUnitPunished = units.some((unit) => actsOf(unit.handling).some(({ outcome }) => outcome === 'penalty'));
  if (party.responsibleAs === undefined || punished === undefined || isUnitPunished) return check;
  const message = `${punished.basisId} sanctions ${party.name} beside the enterprise, and the enterprise has no penalty`;
  const remark = reasonOf('UNIT_SPARED', { basis: punished.basisId, party: party.name }, message);
  return { ...check, reasons: [...check.reasons, remark] };
};

/** Links from before they said whose case it is count, unless they are of the same party. */
const isLinkToUnit = (fact: CaseFact): boolean =>
  fact.type === 'CaseLinked' && (fact.data.ofUnit ?? fact.data.relation !== 'same-party');

const isOfPersonsOnly = (id: string, { law }: Known): boolean => {
  const basis = basisOfId(law.bases, id);
  return basis !== undefined && sanctionsPersonsOnly(basis);
};

/** Whether a base has no penalty but of those who answer for an enterprise. */
export const sanctionsPersonsOnly = ({ sanctions }: LegalBasis): boolean =>
  sanctions.every(({ target, isPenalty }) => target === 'responsible_persons' || !isPenalty);
