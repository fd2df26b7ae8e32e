/** What a refusal says, as plain JSON: names, days, money in fen, lists, and phrases of the words (words/phrases). */
export type Parameters = object;

/**
 * Every way the rules say no: a name, the legal ground, and what there is to say. A refusal is recorded as a fact; its
 * sentence is made when it is shown (words/, docs/decisions/033).
 */
export interface Refusal<Code extends string = string, P extends Parameters = Parameters> {
  readonly refused: true;
  readonly code: Code;
  /** The article that asks for it, e.g. `PR Art.49`; `design` where the system itself does. */
  readonly ground: string;
  readonly parameters: P;
  /** Of which of several parties it is; absent where it is of the whole case. */
  readonly party?: string;
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

export const refusal = <Code extends string, P extends Parameters>(
  code: Code,
  ground: string,
  parameters: P,
): Refusal<Code, P> => ({ refused: true, code, ground, parameters });
