import type { Kept } from './view.js';

/** What every row of the event index says. */
interface Recorded extends Kept {
  /** Null where the row is of a complaint or report. */
  caseId: string | null;
  complaintId?: string;
  unit: string;
  units: string[];
  by: string;
  played: boolean;
  recordedAt: string;
  /** Of an event its number in its stream; of a refusal how many events there were. */
  number: number;
  /** Type of the event, or the action that was refused. */
  type: string;
  occurredAt: string;
}

/** One event, or one attempt that was refused. */
export type EventRow =
  | (Recorded & { kind: 'event'; v: number })
  | (Recorded & { kind: 'refusal'; code: string; message: string; ground: string });
