import type { Context } from '../context.js';
import { basisInForce, type LegalBasis } from '../discretion/index.js';
import type { Handling, PartyHandling } from '../events/investigation.js';
import type { Law } from '../law.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isDecided, isOpened, isReported } from '../state/questions.js';
import { actsOf } from './acts-of.js';
import { lackedByUnit } from './hangs-on-unit.js';
import { isUnit, sanctionsPersonsOnly } from './person-alone.js';

/**
 * Who answers for an enterprise is punished for what the enterprise did (处罚到人): where the enterprise is a party of
 * the case, an act of it under the same article must be established (APL Art.4, 40). Only a natural person so answers.
 * @param others the other parties of the case, each with what is proposed for or was decided on it.
 */
export const refuseUnlessUnitActed = (
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  { law, day }: Pick<Context, 'law' | 'day'>,
): Refusal | null => {
  if (party.responsibleAs === undefined) return null;
  const punished = actsOf(handling).find(({ outcome }) => outcome === 'penalty');
  if (party.kind !== 'natural_person' && punished !== undefined)
    return refusals.responsibleIsNoPerson(punished.basisId, party.name);
  const units = others.filter(({ party: other }) => isUnit(other));
  if (units.length === 0) return null;
  const established = units.flatMap((unit) =>
    actsOf(unit.handling).filter(({ outcome }) => outcome !== 'not-established'),
  );
  for (const act of actsOf(handling).filter(({ outcome }) => outcome === 'penalty')) {
    const going = established.filter(({ basisId }) => isAlike(act.basisId, basisId, law, day));
    const lacks = lackedByUnit(
      { act, basis: basisOf(act.basisId, law, day) },
      going.map((ofUnit) => ({ act: ofUnit, basis: basisOf(ofUnit.basisId, law, day) })),
    );
    if (lacks !== null)
      return refusals.unitNotEstablished(act.basisId, units.map(({ party: { name } }) => name).join(', '), lacks);
  }
  return null;
};

type Day = Context['day'];

/** One article, or one of a person that fines only such persons and says no sanction of the unit. */
const isAlike = (ofPerson: string, ofUnit: string, law: Law, day: Day): boolean => {
  const person = basisOf(ofPerson, law, day);
  const unit = basisOf(ofUnit, law, day);
  if (person === undefined || unit === undefined) return true;
  return sanctionsPersonsOnly(person) || (person.law === unit.law && person.article === unit.article);
};

const basisOf = (id: string, { bases }: Law, day: Day): LegalBasis | undefined =>
  basisInForce(bases, id, day) ?? bases.findLast((basis) => basis.id === id);

/** The other parties of a case with what is proposed for or was decided on each. */
export const otherParties = ({ lines = [], forParty }: Pick<Context, 'lines' | 'forParty'>): PartyHandling[] =>
  lines.flatMap((line, place) => {
    const handling = place + 1 === forParty ? null : standsFor(line);
    return handling === null || !isOpened(line) ? [] : [{ party: line.intake.clue.party, handling }];
  });

const standsFor = (line: CaseState): Handling | null => {
  if (!isReported(line)) return null;
  const proposed = line.review.report.handling;
  if (!isDecided(line)) return proposed;
  const { decision } = line;
  if (decision.outcome === 'penalty') return decision.handling;
  const { acts, ...rest } = proposed;
  return {
    ...rest,
    outcome: decision.outcome,
    ...(acts === undefined ? {} : { acts: acts.map(withOutcome(decision.outcome)) }),
  };
};

const withOutcome =
  (outcome: Handling['outcome']) =>
  <A extends { readonly outcome?: Handling['outcome'] }>(act: A): A => ({ ...act, outcome });
