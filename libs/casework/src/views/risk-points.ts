import { risksOf, type Risk } from '../risk/index.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, View } from './view.js';

/** What the list of risk points shows of a case or a complaint. */
export interface Risks extends Kept {
  readonly risks: Risk[];
  readonly numbers: number[];
  readonly riskOfficers: string[];
  /** First day on which an open risk shows; null when there is none. */
  readonly firstOpen: string | null;
}

/** A case in the list of risk points. */
export interface CaseRiskRow extends CaseSummary, Risks {}

/**
 * All signs of risk of a case in one document: those that show, those that ended, and those that will show if nobody
 * acts.
 */
export const riskPointsView: View<Fields<CaseRiskRow>> = {
  name: 'risk-points',
  indexes: [
    { units: 1, firstOpen: 1 },
    { numbers: 1, firstOpen: 1 },
    { riskOfficers: 1, firstOpen: 1 },
  ],
  documents: (file, law) => {
    const summary = summaryOf(file);
    if (summary === null || summary.stage === 'reference') return [];
    const risks = risksOf({ ...file, law });
    const firstOpen = risks.find(({ until }) => until === null);
    return [
      {
        _id: file.id,
        position: file.position,
        ...summary,
        risks,
        numbers: [...new Set(risks.map((risk) => risk.number))],
        riskOfficers: [...new Set(risks.flatMap((risk) => risk.officers))],
        firstOpen: firstOpen?.since ?? null,
      },
    ];
  },
};
