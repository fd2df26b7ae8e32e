import type { Party } from '../events/clue.js';
import type { PartyHandling } from '../events/investigation.js';
import type { CaseFact } from './fold.js';

/** What was recorded for a party and for all; everything where no party is named. */
export const factsOfLine = (facts: readonly CaseFact[], forParty: number | undefined): readonly CaseFact[] =>
  forParty === undefined ? facts : facts.filter((fact) => fact.forParty === undefined || fact.forParty === forParty);

const noRecord = { step: 0 };

/** A fact of another party keeps its place, and says nothing of this one. */
const blank = (fact: CaseFact): CaseFact => ({ ...fact, type: 'AvRecordAttached', data: noRecord }) as CaseFact;

/** What the last report proposes for a further party. */
const proposedFor = (facts: readonly CaseFact[], forParty: number): PartyHandling | undefined => {
  const reported = facts.findLast(
    (fact) => fact.type === 'InvestigationReported' && fact.data.handling.parties?.[forParty - 2] !== undefined,
  );
  return reported?.type === 'InvestigationReported' ? reported.data.handling.parties?.[forParty - 2] : undefined;
};

/** The clue and the reports name the party, and what is proposed for it. */
const asOf = (fact: CaseFact, party: Party, forParty: number): CaseFact => {
  if (fact.type === 'ClueRegistered') return { ...fact, data: { ...fact.data, party } };
  if (fact.type !== 'InvestigationReported' || fact.forParty !== undefined) return fact;
  const handling = fact.data.handling.parties?.[forParty - 2]?.handling ?? fact.data.handling;
  return { ...fact, data: { ...fact.data, handling } };
};

/**
 * The history as one party has it, every fact at its place: what was recorded for another says nothing, and the clue
 * and the report name this party. For rules over events and for forms.
 */
export const factsOfParty = (facts: readonly CaseFact[], forParty: number): readonly CaseFact[] => {
  const own = facts.map((fact) => (fact.forParty === undefined || fact.forParty === forParty ? fact : blank(fact)));
  const proposed = forParty === 1 ? undefined : proposedFor(facts, forParty);
  return proposed === undefined ? own : own.map((fact) => asOf(fact, proposed.party, forParty));
};
