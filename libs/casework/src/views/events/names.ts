import { acts, type ActedKind } from '../../aggregates/index.js';
import { eventCatalogue, type StreamKind } from '../../events/catalogue.js';

/** The act in Chinese; one that this program does not know any more keeps its name. */
export const nameOfAct = (kind: StreamKind, action: string): string =>
  acts[kind as ActedKind]?.find(({ name }) => name === action)?.chinese ?? action;

/** The event in Chinese. */
export const nameOfEvent = (aggregate: StreamKind, type: string): string => {
  const catalogue: Record<string, { chinese: string }> = eventCatalogue[aggregate];
  return catalogue[type]?.chinese ?? type;
};
