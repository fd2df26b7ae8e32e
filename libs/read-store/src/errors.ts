/**
 * A query, cursor or option that cannot be answered. `field` is the option or path at fault. HTTP answers it with 400.
 */
export class InvalidQuery extends Error {
  override readonly name: string = 'InvalidQuery';
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** A cursor that is damaged, or belongs to a list in another order. */
export class InvalidCursor extends InvalidQuery {
  override readonly name = 'InvalidCursor';
  constructor(reason: string) {
    super('after', reason);
  }
}

export class UnknownView extends InvalidQuery {
  override readonly name = 'UnknownView';
  constructor(view: string, known: Iterable<string>) {
    super('view', `there is no view "${view}"; known views: ${[...known].join(', ')}`);
  }
}

/** A document that cannot be stored: a fault of the view that made it. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
  constructor(
    readonly view: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super(`A document of ${view} cannot be stored, ${field}: ${reason}`);
  }
}

/** The store does not answer now; the same call may succeed later. HTTP answers it with 503 and Retry-After. */
export class ReadStoreUnavailable extends Error {
  override readonly name = 'ReadStoreUnavailable';
}

/** A rebuild that cannot start or go on; the live set is untouched. */
export class RebuildRefused extends Error {
  override readonly name = 'RebuildRefused';
}
