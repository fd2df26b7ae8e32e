/** A command that the rules refused, as the log keeps it. */
export interface RefusedAttempt {
  readonly by: string;
  readonly recordedAt: string;
  readonly action: string;
  readonly code: string;
  readonly message: string;
}
