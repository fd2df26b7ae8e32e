import type { PartyHandling } from '../events/investigation.js';
import type { CaseFact } from './fold.js';

/** What was recorded for a party and for all; everything where no party is named. */
export const factsOfLine = (facts: readonly CaseFact[], forParty: number | undefined): readonly CaseFact[] =>
  forParty === undefined ? facts : facts.filter((fact) => fact.forParty === undefined || fact.forParty === forParty);

const noRecord = { step: 0 };

/** A fact of another party keeps its place, and says nothing of this one. */
const blank = (fact: CaseFact): CaseFact => ({ ...fact, type: 'AvRecordAttached', data: noRecord }) as CaseFact;

/** What is of the first party alone though it was recorded before the lines parted. */
const ofFirstParty: ReadonlySet<CaseFact['type']> = new Set(['ParticularsCompleted', 'ServiceAddressConfirmed']);

const partyIn = (fact: CaseFact, forParty: number): PartyHandling | undefined =>
  fact.type === 'InvestigationReported' && fact.forParty === undefined
    ? fact.data.handling.parties?.[forParty - 2]
    : undefined;

/** The clue and the reports name the party, and what is proposed for it. */
const asOf = (fact: CaseFact, { party, handling }: PartyHandling, isItsReport: boolean): CaseFact => {
  if (fact.type === 'ClueRegistered') return { ...fact, data: { ...fact.data, party } };
  if (fact.type !== 'InvestigationReported' || !isItsReport) return fact;
  return { ...fact, data: { ...fact.data, handling } };
};

/**
 * The history as one party has it, every fact at its place: what was recorded for another says nothing, and the clue
 * and the report name this party. For rules over events and for forms. A number belongs to the party that the last
 * report up to `place` gave it; who had it before is another.
 */
export const factsOfParty = (
  facts: readonly CaseFact[],
  forParty: number,
  place = facts.length - 1,
): readonly CaseFact[] => {
  const isOther = (fact: CaseFact): boolean => fact.forParty !== undefined && fact.forParty !== forParty;
  if (forParty === 1) return facts.map((fact) => (isOther(fact) ? blank(fact) : fact));
  const from = facts.findLastIndex((fact, at) => at <= place && partyIn(fact, forParty) !== undefined);
  const named = facts[from];
  const proposed = named === undefined ? undefined : partyIn(named, forParty);
  if (proposed === undefined) return facts.map((fact) => (isOther(fact) ? blank(fact) : fact));
  const next = facts.findIndex(
    (fact, at) => at > from && fact.type === 'InvestigationReported' && fact.forParty === undefined,
  );
  const isElsewhere = (fact: CaseFact, at: number): boolean =>
    isOther(fact) ||
    (fact.forParty === forParty && (at < from || (next !== -1 && at > next))) ||
    (fact.forParty === undefined && ofFirstParty.has(fact.type));
  return facts.map((fact, at) => (isElsewhere(fact, at) ? blank(fact) : asOf(fact, proposed, at === from)));
};
