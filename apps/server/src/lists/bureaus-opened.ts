import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { covers, hasRole, legalDateOf, type Actor } from '#casework';
import { supervising } from '#casework/supervision/viewers';
import { BureausOpened } from '../access/bureaus-opened.js';
import { Lists } from './lists.js';

/** Cases that are looked at: of more, the bureaus of those that end last are left out. */
const mostCases = 1_000;

/** Asks the list of openings. */
@QueryHandler(BureausOpened)
export class BureausOpenedHandler implements IQueryHandler<BureausOpened> {
  constructor(private readonly lists: Lists) {}

  async execute({ actor }: BureausOpened): Promise<ReadonlySet<string>> {
    const filter = { reader: actor.id, until: { $gte: legalDateOf(new Date().toISOString()) }, withdrawnOn: null };
    const page = { sort: { until: 1 } as const, limit: mostCases, projection: { unit: 1 } as const };
    const { items } = await this.lists.read(actor, (store) => store.find('review-access', filter, page));
    const ofReview = items.map(({ unit }) => String(unit).split('.')[0] ?? '');
    return new Set([...ofReview, ...(await this.#bySupervision(actor))]);
  }

  /** Bureaus of which a matter of the level above has asked for files, to those who supervise there. */
  async #bySupervision(actor: Actor): Promise<string[]> {
    if (!hasRole(actor, supervising)) return [];
    const filter = { viewers: `oversight@${actor.unit}`, bureauOpened: { $gt: '' } };
    const page = { limit: mostCases, projection: { bureauOpened: 1, unit: 1 } as const };
    const { items } = await this.lists.read(actor, (store) => store.find('supervision', filter, page));
    return items.filter(({ unit }) => covers(actor.unit, String(unit))).map(({ bureauOpened }) => String(bureauOpened));
  }
}
