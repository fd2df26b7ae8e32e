import type { Parameter } from '../lists/list-parameters.js';
import type { Sent } from './sent-media.js';

/** What is said of a route that is no act, beside the schema of its answer. */
export interface RouteDescription {
  /** What it answers. */
  readonly says: string;
  readonly query?: readonly Parameter[];
  readonly headers?: readonly Parameter[];
  /** Body that it takes, by media type. */
  readonly takes?: object;
  /** How it sends what it answers; as JSON, where this says nothing. */
  readonly sends?: Sent;
}
