import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { BrokenHistory, hasRole, type Actor, type Law } from '#casework';
import { basisIndex } from '#casework/discretion/basis-index';
import { bureauOf } from '#casework/registry/acting-unit';
import { shortCitationOf } from '#casework/words/citation';
import { BureausOpened } from '../access/bureaus-opened.js';
import { isOfOwnLine } from '../access/visible-streams.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';

/** What an identifier is called; the identifier itself where there is no name that the reader may see. */
export type NameOf = (id: string) => string;

const identifier = /^[\p{L}\p{N}._-]{1,128}$/u;

/** What identifiers in sentences are called: officers and units as their registers say, legal bases by citation. */
@Injectable()
export class Names {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    private readonly queries: QueryBus,
  ) {}

  /**
   * The names that an actor may see: of the entries that the registers show to them, those of their own line of units,
   * and to who reads for a reviewing body those of the bureaus whose cases are open to them. Legal bases are public.
   */
  async of(actor: Actor): Promise<NameOf> {
    const opened = hasRole(actor, ['replay-reader']) ? await this.queries.execute(new BureausOpened(actor)) : null;
    const maySee = (unit: string): boolean => isOfOwnLine(actor, unit) || opened?.has(bureauOf(unit)) === true;
    return (id) => (identifier.test(id) ? (this.#readable(id, maySee) ?? this.#cited(id) ?? id) : id);
  }

  /** An entry that cannot be folded has no name; what names it is said all the same. */
  #readable(id: string, maySee: (unit: string) => boolean): string | undefined {
    try {
      return this.#registered(id, maySee);
    } catch (error) {
      if (error instanceof BrokenHistory) return undefined;
      throw error;
    }
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
