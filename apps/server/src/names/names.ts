import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { hasRole, type Actor, type Law } from '#casework';
import { basisIndex } from '#casework/discretion/basis-index';
import { supervising } from '#casework/supervision/viewers';
import { shortCitationOf } from '#casework/words/citation';
import { BureausOpened } from '../access/bureaus-opened.js';
import { namedTo } from '../access/named-to.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { unlessBroken } from '../streams/unless-broken.js';

/** What an identifier is called; the identifier itself where there is no name that the reader may see. */
export type NameOf = (id: string) => string;

/** Of people, units, and legal bases, whose texts of several years are told apart by an @: cer-66@2023. */
const identifier = /^[\p{L}\p{N}._@-]{1,128}$/u;

/** What identifiers in sentences are called: officers and units as their registers say, legal bases by citation. */
@Injectable()
export class Names {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    private readonly queries: QueryBus,
  ) {}

  /** The names that the directory has for an actor (`GET /directory`). Legal bases are public. */
  async of(actor: Actor): Promise<NameOf> {
    const isOpened = hasRole(actor, ['replay-reader', ...supervising]);
    const maySee = namedTo(actor, isOpened ? await this.queries.execute(new BureausOpened(actor)) : new Set());
    // An entry that cannot be folded has no name; what names it is said all the same.
    const nameOf = (id: string) => unlessBroken(() => this.#registered(id, maySee)) ?? this.#cited(id) ?? id;
    return (id) => (identifier.test(id) ? nameOf(id) : id);
  }

  #registered(id: string, maySee: (unit: string) => boolean): string | undefined {
    const officer = this.streams.officer(id);
    if (officer !== undefined) return maySee(officer.unit) ? officer.name : undefined;
    const unit = this.streams.unit(id);
    return unit !== undefined && maySee(id) ? unit.name : undefined;
  }

  #cited(id: string): string | undefined {
    const basis = basisIndex(this.law.bases).byId.get(id);
    return basis === undefined ? undefined : shortCitationOf(basis);
  }
}
