/** Exit codes of every command. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  /** Wrong usage, setting or input: the message says which and what would be right. */
  wrongInput: 2,
  /** The work was done and something was found: faults, refusals, rows that could not be taken. */
  found: 3,
  /** No server could be reached or started. */
  unreachable: 4,
} as const;

/** Ends a command with a message for the person who typed it. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}
