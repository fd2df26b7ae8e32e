import { risksOf } from '../risk/index.js';
import { summaryOf } from './summary.js';
import type { View } from './view.js';

/** All signs of risk of a case in one document: those that show, those that ended, and those that will show if nobody acts. */
export const riskPointsView: View = {
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
        /** First day on which an open risk shows; null when there is none. */
        firstOpen: firstOpen?.since ?? null,
      },
    ];
  },
};
