import { addDays, legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { parameterOn } from './signs.js';

/** 12. A plea that nobody decides, acts of a person who was recused later, and what recused persons tried. */
export const notRecused: RiskRule = {
  ...pointOf(12),
  parameters: ['daysToDecideRecusal'],
  signs: (history) => {
    const { state, facts } = history;
    if (!isTakenUp(state)) return [];
    const undecided = state.aside.recusals.flatMap(({ person, on, decided }): Sign[] => {
      const since = addDays(on, parameterOn(history, 'daysToDecideRecusal', on) + 1);
      if (decided !== null && decided.on < since) return [];
      const detail: RiskDetail = { code: 'plea-undecided', parameters: { on, person } };
      // To decide is for the heads (PR Art.4), of whom no record says which one; not for whom the plea is against.
      return [{ since, until: decided?.on ?? null, detail, officers: [] }];
    });
    const tainted = state.aside.recusals.flatMap(({ person, decided }): Sign[] => {
      if (decided?.granted !== true) return [];
      const acts = facts.filter((fact) => hasPart(fact, person));
      const last = acts.at(-1);
      if (last === undefined) return [];
      const detail: RiskDetail = {
        code: 'recused-had-acted',
        parameters: { person, on: decided.on, acts: acts.length, last: legalDateOf(last.recordedAt) },
      };
      return [{ since: decided.on, until: null, detail, officers: [person] }];
    });
    return [...undecided, ...tainted];
  },
};

/** Facts that name who is to act, not who acted. */
const assignments: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'VerificationAssigned',
  'OfficersAssigned',
  'HandOverOffered',
  'HandOverConfirmed',
]);

/** Whether a person entered a record, or took part in what it says whoever entered it. */
const hasPart = ({ type, by, data }: CaseFact, person: string): boolean => {
  if (by === person) return type !== 'RecusalRequested';
  if (assignments.has(type)) return false;
  return (
    ('officers' in data && data.officers.includes(person)) ||
    ('executors' in data && data.executors.includes(person)) ||
    ('persons' in data && data.persons.includes(person))
  );
};
