import type { CaseStep, Language } from '#casework';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import type { CasePageData } from './case-page.js';

/** A case's page as it is answered: with the sentences of its risks and of what cannot be done yet. */
export interface SaidCasePage extends Omit<CasePageData, 'nextSteps' | 'risks'> {
  readonly nextSteps: SaidStep<CaseStep>[];
  readonly risks: SaidRisk[];
}

export const saidCasePage = (page: CasePageData, language: Language): SaidCasePage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
  risks: saidRisks(page.risks, language),
});
