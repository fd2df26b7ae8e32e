import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { certificateFault, hasRole, legalDateOf, type Actor } from '#casework';
import { supervising } from '#casework/supervision/viewers';
import type { EventLog } from '#event-log';
import { BureausOpened } from '../access/bureaus-opened.js';
import { namedTo } from '../access/named-to.js';
import { isOfOtherLevel } from '../access/opened-by-matter.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';

interface OfficerEntry {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether a certificate of enforcement holds today (APL Art.42): who may handle a case. */
  readonly mayEnforce: boolean;
}

/** What the people and units of a bureau are called, and where each works: what forms offer and pages show. */
export interface DirectoryEntries {
  readonly officers: readonly OfficerEntry[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Everybody of the actor's bureau, of what is below their unit and of the units above it: a case is handed over to
 * another station, and its people are taken off by name. What else the registers say of them stays with their own line.
 * To who reads for a reviewing body, of the bureaus whose cases are open to them.
 */
export class Directory extends Query<DirectoryEntries> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(Directory)
export class DirectoryHandler implements IQueryHandler<Directory> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly queries: QueryBus,
  ) {}

  async execute({ actor }: Directory): Promise<DirectoryEntries> {
    const today = legalDateOf(new Date().toISOString());
    const isOpened = hasRole(actor, ['replay-reader', ...supervising]);
    const isNamed = namedTo(actor, isOpened ? await this.queries.execute(new BureausOpened(actor)) : new Set());
    return {
      officers: this.#ids('officer/').flatMap((id) => {
        const officer = unlessBroken(() => this.streams.officer(id));
        if (officer === undefined || !isNamed(officer.unit)) return [];
        return [{ id, name: officer.name, unit: officer.unit, mayEnforce: certificateFault(officer, today) === null }];
      }),
      units: this.#ids('unit/').flatMap((id) => {
        const unit = unlessBroken(() => this.streams.unit(id));
        const isKnown = isNamed(id) || isOfOtherLevel(this.streams, actor, id);
        return unit !== undefined && isKnown ? [{ id, name: unit.name }] : [];
      }),
    };
  }

  #ids(prefix: string): string[] {
    return [...this.log.streams(prefix)].map((stream) => stream.slice(prefix.length));
  }
}
