import { recordedSteps } from '../audio-visual/recorded-steps.js';
import { legalDateOf } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { isBefore, ofType, type Of } from './signs.js';

const stepOf = ({ type, occurredAt }: CaseFact) => ({
  type,
  chinese: caseEvents[type].chinese,
  on: legalDateOf(occurredAt),
});

/** Everybody whom an event of the case named as its officer. */
const officersEver = (facts: readonly CaseFact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ type, data }) => (type !== 'HandOverOffered' && 'officers' in data ? data.officers : [])));

/**
 * 10. A record of the scene or of a questioning entered, or a recording made, by somebody who never was an officer of
 * the case (APL Art.42; ACL Art.17).
 */
export const assistantsAlone: RiskRule = {
  ...pointOf(10),
  signs: ({ facts }) => {
    const records = ofType(facts, 'InspectionRecorded', 'QuestioningRecorded');
    const recordings = ofType(facts, 'AvRecordAttached');
    // Nearly always one of those named entered it, and nobody else has to be looked for.
    const byOthers = records.filter(({ by, data }) => !data.officers.includes(by));
    if (byOthers.length === 0 && recordings.length === 0) return [];
    const officers = officersEver(facts);
    const entered = byOthers
      .filter(({ by }) => !officers.has(by))
      .map((fact): Sign => {
        const detail = { code: 'entered-by-no-officer' as const, parameters: { step: stepOf(fact), person: fact.by } };
        return { since: legalDateOf(fact.recordedAt), until: null, detail, officers: fact.data.officers };
      });
    const filmed = recordings.flatMap(({ data, recordedAt }): Sign[] => {
      const step = facts[data.step - 1];
      // At a hearing its host and recorder record; a step of which no officers are named says nothing of them.
      if (step === undefined || !('officers' in step.data) || officers.has(data.recordedBy)) return [];
      const parameters = { step: stepOf(step), person: data.recordedBy };
      const detail = { code: 'recorded-by-no-officer' as const, parameters };
      return [{ since: legalDateOf(recordedAt), until: null, detail, officers: step.data.officers }];
    });
    return [...entered, ...filmed];
  },
};

const first = ['InspectionRecorded', 'QuestioningRecorded', 'MeasureTaken', 'UrgentMeasureTaken'] as const;

/**
 * 11. The record says that no cards were shown or no rights told, as records of before could; or the film of it begins
 * after it had begun, where both are done (APL Art.55; PR Art.21, 22).
 */
export const rightsUntold: RiskRule = {
  ...pointOf(11),
  signs: (history) => [...untold(history), ...withoutOpening(history)],
};

const untold = ({ facts }: CaseHistory): Sign[] =>
  ofType(facts, ...first, 'SummaryPenaltyDecided').flatMap(
    (fact: Of<(typeof first)[number] | 'SummaryPenaltyDecided'>) => {
      const { cardsShown, rightsTold, officers } = fact.data;
      const missing = [...(cardsShown ? [] : (['cards'] as const)), ...(rightsTold ? [] : (['rights'] as const))];
      return missing.map((what): Sign => {
        const detail = { code: 'not-shown-or-told' as const, parameters: { step: stepOf(fact), what } };
        return { since: legalDateOf(fact.recordedAt), until: null, detail, officers };
      });
    },
  );

/** Photographs have no opening. */
const withoutOpening = ({ facts, law }: CaseHistory): Sign[] =>
  recordedSteps(facts, law).flatMap((step): Sign[] => {
    if (step.type !== 'InspectionRecorded' && step.type !== 'QuestioningRecorded') return [];
    const films = step.recordings.filter(({ from, to }) => isBefore(from, to));
    if (films.length === 0 || films.some(({ from }) => !isBefore(step.from, from))) return [];
    const { type, officers } = step;
    const what = { type, chinese: caseEvents[type].chinese, on: legalDateOf(step.from) };
    const detail = { code: 'opening-not-recorded' as const, parameters: { step: what } };
    return [{ since: legalDateOf(step.enteredAt), until: null, detail, officers }];
  });
