import { Query } from '@nestjs/cqrs';
import type { Actor } from '#casework';

/** Bureaus of which a case is open today to somebody of a reviewing body. */
export class BureausOpened extends Query<ReadonlySet<string>> {
  constructor(readonly actor: Actor) {
    super();
  }
}
