import { Inject, Injectable } from '@nestjs/common';
import { viewKeysOf, type Actor, type DismissalInCase, type SupervisionRow } from '#casework';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';

/** The newest dismissals that a back-test looks at. */
const mostDismissals = 1_000;

/** Signs that were dismissed, as the list of matters has them. */
@Injectable()
export class Dismissals {
  constructor(@Inject(engine.store) private readonly store: ReadStore) {}

  /** What was dismissed of a risk point, as far as the actor may see those matters. */
  async of(riskPoint: number, actor: Actor): Promise<DismissalInCase[]> {
    const { items } = await this.store.find<SupervisionRow & { [field: string]: unknown }>(
      'supervision',
      { riskPoint, dismissedOn: { $ne: null }, viewers: { $in: viewKeysOf(actor) } },
      { limit: mostDismissals, sort: { dismissedOn: -1 } },
    );
    return items.flatMap(({ addressed, officer, party, caseId, dismissedOn }) =>
      dismissedOn === null
        ? []
        : [{ riskPoint, addressed, officer, party, caseId, on: dismissedOn as DismissalInCase['on'] }],
    );
  }
}
