import { aggregate } from 'mingo';
import { InvalidQuery } from '../errors.js';
import type { ViewDocument } from '../port.js';
import { isPlainObject } from '../query-language.js';

type Stage = Record<string, unknown>;

/** Runs a checked pipeline over documents in memory. @throws {InvalidQuery} when a stage is malformed. */
export const runPipeline = (documents: ViewDocument[], pipeline: Stage[]): unknown[] => {
  try {
    return aggregate(documents, pipeline.flatMap(countingNothingAsMongoDb));
  } catch (error) {
    throw new InvalidQuery('pipeline', error instanceof Error ? error.message : String(error));
  }
};

/**
 * $count of no documents is no document in MongoDB and a zero in mingo; written out, as MongoDB's manual defines it,
 * they agree.
 */
const countingNothingAsMongoDb = (stage: Stage): Stage[] => {
  const { $count: field, $facet: facets } = stage;
  if (isPlainObject(facets)) return [{ $facet: Object.fromEntries(Object.entries(facets).map(inFacet)) }];
  if (typeof field !== 'string') return [stage];
  return [{ $group: { _id: null, [field]: { $sum: 1 } } }, { $project: { _id: 0 } }];
};

const inFacet = ([name, stages]: [string, unknown]): [string, unknown] => [
  name,
  Array.isArray(stages) ? stages.flatMap(countingNothingAsMongoDb) : stages,
];
