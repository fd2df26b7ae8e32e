import type { Context } from '../context.js';
import { basisOfId } from '../discretion/index.js';
import type { Handling, PartyHandling } from '../events/investigation.js';
import type { Law } from '../law.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isDecided, isOpened, isReported } from '../state/questions.js';
import { actsOf } from './acts-of.js';
import { isUnit, sanctionsPersonsOnly } from './person-alone.js';

/**
 * Who answers for an enterprise is punished for what the enterprise did (处罚到人): where the enterprise is a party of
 * the case, an act of it under the same article must be established (APL Art.4, 40). Only a natural person so answers.
 * @param others the other parties of the case, each with what is proposed for or was decided on it.
 */
export const refuseUnlessUnitActed = (
  { party, handling }: PartyHandling,
  others: readonly PartyHandling[],
  { law }: Pick<Context, 'law'>,
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
  const without = actsOf(handling).find(
    ({ outcome, basisId }) => outcome === 'penalty' && !established.some((act) => isAlike(basisId, act.basisId, law)),
  );
  return without === undefined
    ? null
    : refusals.unitNotEstablished(without.basisId, units.map(({ party: { name } }) => name).join(', '));
};

/** One article, or one of a person that fines only such persons and says no sanction of the unit. */
const isAlike = (ofPerson: string, ofUnit: string, { bases }: Law): boolean => {
  const person = basisOfId(bases, ofPerson);
  const unit = basisOfId(bases, ofUnit);
  if (person === undefined || unit === undefined) return true;
  return sanctionsPersonsOnly(person) || (person.law === unit.law && person.article === unit.article);
};

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
