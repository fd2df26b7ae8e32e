import type { EntryCorrection } from '../events/rounds.js';
import type { CaseFact } from '../evolve/fold.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { lineOf } from '../state/lines.js';
import { hasDecision } from '../state/questions.js';
import { areAlike, type Slip } from './slip-of-words.js';

const ofFirst = /^party\.(kind|name|responsibleAs)$/u;
const ofFurther = /^handling\.parties\.(\d+)\.party\.(kind|name|responsibleAs)$/u;

/** Which party a field of an entry names, counted from 1; null where it names none. */
const partyNamed = (entry: CaseFact, field: string): number | null => {
  if (entry.type === 'ClueRegistered' && ofFirst.test(field)) return 1;
  const [, place] = (entry.type === 'InvestigationReported' && ofFurther.exec(field)) || [];
  return place === undefined ? null : Number(place) + 2;
};

/**
 * Who was decided on stays who was decided on: a name may have a slip righted, the party and its kind are changed by
 * whom the decision is changed (APL Art.57, 75(2)).
 * @param state the whole case; @param stood what the field says; @param slip how much a slip changes.
 */
export const refuseIfPartyDecidedOn = (
  state: CaseState,
  entry: CaseFact,
  { field, right }: Pick<EntryCorrection, 'field' | 'right'>,
  { stood, slip }: { readonly stood: string; readonly slip: Slip },
): Refusal | null => {
  const party = partyNamed(entry, field);
  const line = party === null ? undefined : (lineOf(state, party) ?? state);
  if (line === undefined || !hasDecision(line)) return null;
  const isSlip = field.endsWith('.name') && areAlike(stood, right, slip);
  return isSlip ? null : refusals.partyDecidedOn(field.split('.').at(-1) ?? field, line.decision.number);
};
