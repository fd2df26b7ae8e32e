type DeadlineErrorCode =
  | 'unknown-clock'
  | 'unknown-variant'
  | 'no-version'
  | 'invalid-start'
  | 'invalid-pause'
  | 'invalid-extension'
  | 'invalid-count'
  | 'too-far';

/** A deadline that cannot be computed as asked: which field of the input, and what would be right. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(
    readonly code: DeadlineErrorCode,
    readonly field: 'clock' | 'variant' | 'start' | 'pauses' | 'extensionDays' | 'count' | 'to',
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}
