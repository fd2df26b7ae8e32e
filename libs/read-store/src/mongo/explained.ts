import type { Document } from 'mongodb';
import type { Explanation } from '../explain.js';

/** What MongoDB's executionStats say about one find. */
export interface FindStatistics {
  readonly index: string | null;
  readonly examined: number;
  readonly returned: number;
}

export const statisticsOf = ({ executionStats }: Document): FindStatistics => ({
  index: indexOf(executionStats.executionStages),
  examined: executionStats.totalDocsExamined,
  returned: executionStats.nReturned,
});

/** Several finds that together made a page; one that scanned makes it a scan. */
export const explanationOf = (finds: readonly FindStatistics[]): Explanation => {
  const names = [...new Set(finds.map(({ index }) => index))];
  return {
    index: names.includes(null) ? null : names.join(', '),
    examined: finds.reduce((sum, { examined }) => sum + examined, 0),
  };
};

/** A lookup by `_id` alone has a stage of its own. */
const indexOf = (stage: Document | undefined): string | null => {
  if (stage === undefined) return null;
  if (stage['stage'] === 'IDHACK') return '_id_';
  return stage['indexName'] ?? indexOf(stage['inputStage'] ?? stage['inputStages']?.[0]);
};
