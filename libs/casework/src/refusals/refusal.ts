/**
 * Every way the rules say no: a name, the legal ground, and what would be allowed instead. A refusal is recorded as a
 * fact.
 */
export interface Refusal<Code extends string = string> {
  readonly refused: true;
  readonly code: Code;
  /** The article that asks for it, e.g. `PR Art.49`; `design` where the system itself does. */
  readonly ground: string;
  readonly message: string;
  /** What would be allowed instead. */
  readonly instead: string;
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

export const refusal = <Code extends string>(
  code: Code,
  ground: string,
  message: string,
  instead: string,
): Refusal<Code> => ({
  refused: true,
  code,
  ground,
  message,
  instead,
});
