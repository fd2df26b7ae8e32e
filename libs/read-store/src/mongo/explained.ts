import type { Document } from 'mongodb';
import type { Explanation } from '../explain.js';

/** What MongoDB's executionStats say about a find. */
export function planUsed(explained: Document): Explanation {
  const { executionStats } = explained;
  return { index: indexOf(executionStats.executionStages), examined: executionStats.totalDocsExamined };
}

function indexOf(stage: Document | undefined): string | null {
  if (stage === undefined) return null;
  return stage['indexName'] ?? indexOf(stage['inputStage'] ?? stage['inputStages']?.[0]);
}
