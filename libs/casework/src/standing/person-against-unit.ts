import type { Context } from '../context.js';
import { basisOfId, presupposedIn, reasonOf, type LegalBasis, type Reason } from '../discretion/index.js';
import type { PartyHandling } from '../events/investigation.js';
import { actsOf, type OneAct } from './acts-of.js';

type Known = Pick<Context, 'law'>;

/** Whether an act of the unit is one that the punishment of a person presupposes. */
const carries = (person: LegalBasis, act: OneAct, ofPerson: OneAct, known: Known): boolean => {
  const unit = basisOfId(known.law.bases, act.basisId);
  if (unit === undefined) return true;
  const { presupposes } = person;
  if (presupposes !== null)
    return (
      (presupposes.imposed === null || act.penalty.restrictions.some((each) => each === presupposes.imposed)) &&
      (presupposes.provisions.length === 0 || presupposedIn(person, known.law.bases).includes(unit))
    );
  const isOneArticle = unit.law === person.law && unit.article === person.article;
  // Whether an act is serious is one question for the unit and for who answers for it.
  return !isOneArticle || ofPerson.facts.serious !== true || act.facts.serious === true || unit.seriousBy.length > 0;
};

/**
 * Says that what the punishment of a person hangs on is not said of the enterprise: that its act is serious, is one of
 * the acts that the article names, or cost it its licence (药品管理法118; 食品安全法135; 医疗器械监督管理条例86).
 */
export const personAgainstUnit = (
  { party, handling }: PartyHandling,
  units: readonly PartyHandling[],
  known: Known,
): Reason[] => {
  const ofUnits = units.flatMap((unit) => actsOf(unit.handling)).filter(({ outcome }) => outcome === 'penalty');
  if (party.responsibleAs === undefined || ofUnits.length === 0) return [];
  const against = actsOf(handling).find((act) => {
    const person = act.outcome === 'penalty' ? basisOfId(known.law.bases, act.basisId) : undefined;
    return person !== undefined && !ofUnits.some((unit) => carries(person, unit, act, known));
  });
  if (against === undefined) return [];
  const message = `${against.basisId} sanctions ${party.name} on conditions that are not stated of the enterprise`;
  return [reasonOf('PERSON_AGAINST_UNIT', { basis: against.basisId, party: party.name }, message)];
};
