import { complaintActs } from '../../complaints/acts.js';
import { eventCatalogue, type StreamKind } from '../../events/catalogue.js';
import { inspectionActs } from '../../inspection/perform.js';
import { allActions } from '../../steps/next-steps.js';
import { registerActs } from '../../registry/register.js';

const acts: Record<StreamKind, ReadonlyMap<string, string>> = {
  case: new Map(allActions.map(({ action }) => [action.name, action.chinese])),
  complaint: new Map(complaintActs.map(({ name, chinese }) => [name, chinese])),
  inspection: new Map(inspectionActs.map(({ name, chinese }) => [name, chinese])),
  officer: new Map(registerActs.filter(({ kind }) => kind === 'officer').map(({ name, chinese }) => [name, chinese])),
  unit: new Map(registerActs.filter(({ kind }) => kind === 'unit').map(({ name, chinese }) => [name, chinese])),
  numbering: new Map(),
};

/** The act in Chinese; one that this program does not know any more keeps its name. */
export const nameOfAct = (aggregate: StreamKind, action: string): string => acts[aggregate].get(action) ?? action;

/** The event in Chinese. */
export const nameOfEvent = (aggregate: StreamKind, type: string): string => {
  const catalogue: Record<string, { chinese: string }> = eventCatalogue[aggregate];
  return catalogue[type]?.chinese ?? type;
};
