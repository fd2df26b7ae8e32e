import {
  continuedComplaint,
  emptyComplaintFile,
  officers,
  units,
  type AnyEvent,
  type Complaint,
  type ComplaintRecord,
  type Context,
  type StreamRecord,
} from '#casework';
import { factsIn } from './facts-in.js';
import type { Streams } from './streams.js';

/** Officers, units and complaints as they had been recorded by an instant. */
export const registersThen = (streams: Streams, at: string): Pick<Context, 'officer' | 'unit' | 'complaint'> => {
  const recorded = (stream: string): StreamRecord<AnyEvent>[] =>
    streams.records(stream).filter(({ recordedAt }) => recordedAt <= at);
  return {
    officer: (id) =>
      factsIn<Parameters<typeof officers.evolve>[1]>(recorded(`officer/${id}`)).reduce(officers.evolve, undefined),
    unit: (id) => factsIn<Parameters<typeof units.evolve>[1]>(recorded(`unit/${id}`)).reduce(units.evolve, undefined),
    complaint: (id): Complaint | undefined =>
      continuedComplaint(emptyComplaintFile(id), recorded(`complaint/${id}`) as ComplaintRecord[]).state,
  };
};
