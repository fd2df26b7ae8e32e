import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';
import { fold, type CaseFact } from './fold.js';

/** The case after its first `count` events. */
export const stateAt = (facts: readonly CaseFact[], count: number): CaseState =>
  fold(facts.slice(0, count), beforeTheFirstEvent);

/** The case as it was known at the end of a day: what had been recorded by then, whatever was recorded later. */
export const stateKnownOn = (facts: readonly CaseFact[], day: LegalDate): CaseState =>
  fold(facts.filter((fact) => legalDateOf(fact.recordedAt) <= day));
