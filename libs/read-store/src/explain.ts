import type { Filter, FindOptions, ReadStore } from './port.js';

/** How a find was answered: for operators who wonder why a list is slow, and for tests that a list does not scan. */
export interface Explanation {
  /** Name of the index used, null for a scan of the whole view. */
  readonly index: string | null;
  /** Documents read to make the page. */
  readonly examined: number;
}

export interface ExplainingReadStore extends ReadStore {
  explain(view: string, filter: Filter, options?: FindOptions): Promise<Explanation>;
}
