import { refusals, type Refusal } from '../refusals/index.js';
import type { OpenedCase } from '../state/questions.js';

const ofPersons: ReadonlySet<string> = new Set(['person-died']);
const ofEntities: ReadonlySet<string> = new Set(['entity-ended', 'organisation-ended']);

/**
 * A citizen dies, a legal person or another organisation ends. A sole trader is a citizen who trades (Civil Code
 * Art.54).
 */
export const refuseIfGroundOfAnotherParty = (state: OpenedCase, ground: string, article: string): Refusal | null => {
  const { kind } = state.intake.clue.party;
  const isPerson = kind === 'natural_person' || kind === 'individual_business';
  return (isPerson ? ofEntities : ofPersons).has(ground) ? refusals.groundOfAnotherParty(isPerson, article) : null;
};
