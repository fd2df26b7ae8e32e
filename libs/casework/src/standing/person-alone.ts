import type { Context } from '../context.js';
import { basisInForce, reasonOf, type LegalBasis } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { PartyHandling } from '../events/investigation.js';
import type { CaseFact } from '../evolve/fold.js';
import { actsOf } from './acts-of.js';
import type { HandlingCheck } from './handling-check.js';

type Known = Pick<Context, 'law' | 'day' | 'facts'>;

/** Whether a party is the one that such an article sanctions first: an enterprise, and nobody who answers for one. */
export const isUnit = ({ kind, responsibleAs }: Pick<Party, 'kind' | 'responsibleAs'>): boolean =>
  kind !== 'natural_person' && responsibleAs === undefined;

/**
 * The check with a remark where somebody who answers for an enterprise is punished and no enterprise is party to this
 * case or to a linked one: such articles fine the person beside the enterprise (药品管理法118, 食品安全法135). It is no
 * refusal, since the enterprise may have ended or have a case with another body.
 * @param others the other parties of the case
 */
export const withPersonAlone = (
  check: HandlingCheck,
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  known: Known,
): HandlingCheck => {
  if (isUnit(party) || others.some((other) => isUnit(other.party)) || known.facts.some(isLinkToUnit)) return check;
  const alone = actsOf(handling).find(
    ({ outcome, basisId }) =>
      outcome === 'penalty' && (party.responsibleAs !== undefined || isOfPersonsOnly(basisId, known)),
  );
  if (alone === undefined) return check;
  const message = `${alone.basisId} sanctions ${party.name} for what an enterprise did, and no enterprise is party to this case or to a linked one`;
  const remark = reasonOf('UNIT_NOT_PARTY', { basis: alone.basisId, party: party.name }, message);
  return { ...check, reasons: [...check.reasons, remark] };
};

/** Links from before they said whose case it is count, unless they are of the same party. */
const isLinkToUnit = (fact: CaseFact): boolean =>
  fact.type === 'CaseLinked' && (fact.data.ofUnit ?? fact.data.relation !== 'same-party');

const isOfPersonsOnly = (id: string, { law: { bases }, day }: Known): boolean => {
  const basis = basisInForce(bases, id, day) ?? bases.findLast((each) => each.id === id);
  return basis !== undefined && sanctionsPersonsOnly(basis);
};

/** Whether a base has no penalty but of those who answer for an enterprise. */
export const sanctionsPersonsOnly = ({ sanctions }: LegalBasis): boolean =>
  sanctions.every(({ target, isPenalty }) => target === 'responsible_persons' || !isPenalty);
