/** Somebody looked: who, at which part of which stream, when. Nothing of what was seen. */
export interface Look {
  /**
   * The instant of the first time and something that nobody else has: it sorts by time. The same again replaces what
   * was kept under it.
   */
  readonly id: string;
  /** Who looked, and the unit that the person worked for. */
  readonly person: string;
  readonly unit: string;
  /** `<kind>/<id>`: what was looked at. */
  readonly stream: string;
  readonly part: string;
  /** Classes of fields that were shown, or asked for. */
  readonly classes: readonly string[];
  /** UTC instant of the first time, and of the last one of those that are kept as one. */
  readonly at: string;
  readonly until: string;
  /** How often, whole, from 1. */
  readonly count: number;
  /** What the person said it was for, where that was asked. */
  readonly reason?: string;
  /** It was asked for, and not shown. */
  readonly refused?: true;
}

/** Which looks are listed; what is left out is all. */
export interface LooksAsked {
  readonly stream?: string;
  readonly person?: string;
  /** UTC instants: first looked at or after `from`, and before `to`. */
  readonly from?: string;
  readonly to?: string;
  /** Only those with a reason. */
  readonly explained?: true;
  /** From 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface LooksPage {
  /** The newest first. */
  readonly items: Look[];
  /** null on the last page. */
  readonly next: string | null;
}

/**
 * Who looked at what, beside the log of events and never in it: looks are kept for a time and go. Every method but
 * `health` throws LookLogUnavailable when what lies below does not answer.
 */
export interface LookLog {
  /** Keeps looks, or replaces those of the same id; safe to repeat. */
  put(looks: readonly Look[]): Promise<void>;

  list(asked: LooksAsked): Promise<LooksPage>;

  /** Drops what was first looked at before a UTC instant. @returns how many went. */
  sweep(before: string): Promise<number>;

  health(): Promise<{ ready: boolean; reason?: string }>;

  close(): Promise<void>;
}
