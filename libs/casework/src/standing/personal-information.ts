import type { Party } from '../events/clue.js';
import type { CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';

/**
 * Whether a decision that names the party says of a person what is not shown: of a natural person always (the home), of
 * whoever else the number of an identity document, and the telephone of a sole trader (PUB Art.6). Where a firm is and
 * who stands for it, the public register shows as well.
 */
export const hasPersonalInformation = ({
  kind,
  identity,
  phone,
}: Pick<Party, 'kind' | 'identity' | 'phone'>): boolean =>
  kind === 'natural_person' || identity !== undefined || (kind === 'individual_business' && phone !== undefined);

/** The party as the last decision on it names it: what was learned later stands in no text of it. */
export const partyOfDecision = (facts: readonly CaseFact[], forParty = 1): Party | undefined => {
  const own = factsOfParty(facts, forParty);
  const decided = own.findLastIndex(({ type }) => type === 'PenaltyDecided' || type === 'NoPenaltyDecided');
  return own.slice(0, decided + 1).reduce<Party | undefined>((party, { type, data }) => {
    if (type === 'ClueRegistered') return data.party;
    if (type !== 'ParticularsCompleted' || party === undefined) return party;
    const { learnedOn: _day, ...particulars } = data;
    return { ...party, ...particulars };
  }, undefined);
};
