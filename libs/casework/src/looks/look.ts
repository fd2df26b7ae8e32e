/** A look as the rules are told of it. Instants are UTC. */
export interface LookTold {
  readonly person: string;
  readonly unit: string;
  readonly at: string;
  /** It was asked for, and not shown. */
  readonly refused?: true;
}
