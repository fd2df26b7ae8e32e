import type { EventLog } from '#event-log';

/** One log's storage, and the ways to open it. */
export interface Site {
  /** Opens it as this node; closed by the test or at the end. */
  open(): Promise<EventLog>;
  /** Two places from which commands come: two nodes where the adapter knows nodes, else twice the same. */
  writers(): Promise<[EventLog, EventLog]>;
  remove(): Promise<void>;
}
