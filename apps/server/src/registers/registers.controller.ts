import { QueryBus } from '@nestjs/cqrs';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, CapacityReport, OfficerState, RegisterKind, UnitState } from '#casework';
import { Caller, For, overseers } from '../access/access.js';
import { isOfOwnLine, maySeeStream } from '../access/visible-streams.js';
import { Office } from '../engines/office.js';
import { Capacity } from './capacity.js';
import { NumberLedger, type LedgerEntry } from './number-ledger.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import { problems } from '../http/problem.js';

const kinds: ReadonlyMap<string, RegisterKind> = new Map([
  ['officers', 'officer'],
  ['units', 'unit'],
]);

const kindOf = (register: string): RegisterKind => {
  const kind = kinds.get(register);
  if (kind === undefined) throw problems.notFound(`The register ${register}`);
  return kind;
};

type Entry = { id: string; version: number } & (OfficerState | UnitState);

/** The registers of officers with their certificates and of units with their powers. */
@Controller('registers')
export class RegistersController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
    private readonly office: Office,
  ) {}

  @Post(':register/:id/actions/:action')
  @For('registrar', 'admin')
  act(
    @Param('register') register: string,
    @Param('id') id: string,
    @Param('action') action: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id))
      throw problems.malformed('The identifier must be 1 to 64 letters, digits, dots, dashes or underscores.');
    return this.commands.run(kindOf(register), id, action, request, reply, actor);
  }

  /** Case codes and document numbers of a unit in a year, void ones with the reason. */
  @Get('units/:id/numbers/:year')
  @For('registrar', 'department-head', 'supervisor', 'auditor')
  numbers(@Param('id') id: string, @Param('year') year: string, @Caller() actor: Actor): Promise<LedgerEntry[]> {
    return this.queries.execute(new NumberLedger(id, year, actor));
  }

  /** Staff, equipment, certificates and training of a unit in a year. */
  @Get('units/:id/capacity/:year')
  @For('registrar', 'department-head', 'supervisor', 'auditor')
  capacity(@Param('id') id: string, @Param('year') year: string, @Caller() actor: Actor): Promise<CapacityReport> {
    return this.queries.execute(new Capacity(id, year, actor, new Date().toISOString()));
  }

  /** Entries of the caller's unit, of those below it and of those above it. */
  @Get(':register')
  list(@Param('register') register: string, @Caller() actor: Actor): Entry[] {
    const kind = kindOf(register);
    const prefix = `${kind}/`;
    return [...this.office.log.streams(prefix)].flatMap(
      (stream) => this.#entry(kind, stream.slice(prefix.length), actor) ?? [],
    );
  }

  @Get(':register/:id')
  entry(@Param('register') register: string, @Param('id') id: string, @Caller() actor: Actor): Entry {
    const kind = kindOf(register);
    // The same answer for what is not there and for what is another unit's.
    const found = this.#entry(kind, id, actor);
    if (found === undefined) throw problems.notFound(`This ${kind}`);
    return found;
  }

  /**
   * The history of an entry of the caller's unit or of one below it: it says why a certificate was suspended, which the
   * entry does not.
   */
  @Get(':register/:id/events')
  @For('registrar', 'admin', ...overseers)
  events(@Param('register') register: string, @Param('id') id: string, @Caller() actor: Actor): HistoryEntry[] {
    const kind = kindOf(register);
    const stream = `${kind}/${id}`;
    if (this.#entry(kind, id, actor) === undefined || !maySeeStream(this.office, actor, stream))
      throw problems.notFound(`This ${kind}`);
    return historyOf(stream, this.office.streams.records(stream));
  }

  #entry(kind: RegisterKind, id: string, actor: Actor): Entry | undefined {
    const { streams, log } = this.office;
    const officer = kind === 'officer' ? streams.officer(id) : undefined;
    const state = kind === 'officer' ? officer : streams.unit(id);
    return state === undefined || !isOfOwnLine(actor, officer?.unit ?? id)
      ? undefined
      : { id, version: log.head(`${kind}/${id}`).version, ...state };
  }
}
