import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { roles, type Actor, type CapacityReport, type Language, type RegisterKind } from '#casework';
import { overseers } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import { Spoken } from '../http/spoken.js';
import { saidHistory, type SaidEntry } from '../streams/stream-history.js';
import { Malformed, NotFound } from '../unanswered/unanswered.js';
import { Capacity } from './capacity.js';
import { NumberLedger, type LedgerEntry } from './number-ledger.js';
import { PerformRegisterAction } from './perform-register-action.js';
import { RegisterEntries } from './register-entries.js';
import { RegisterEntry, saidEntryPage, type SaidEntryPage } from './register-entry.js';
import { RegisterHistory } from './register-history.js';
import type { Entry } from './visible-entry.js';

const kinds: ReadonlyMap<string, RegisterKind> = new Map([
  ['officers', 'officer'],
  ['units', 'unit'],
]);

const kindOf = (register: string): RegisterKind => {
  const kind = kinds.get(register);
  if (kind === undefined) throw new NotFound(`The register ${register}`, `名录 ${register} `);
  return kind;
};

/** The registers of officers with their certificates and of units with their powers. */
@Controller('registers')
export class RegistersController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly queries: QueryBus,
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
      throw new Malformed(
        'The identifier must be 1 to 64 letters, digits, dots, dashes or underscores.',
        '标识应当由 1 至 64 个字母、数字、点、连字符或者下划线组成。',
      );
    const kind = kindOf(register);
    return this.commands.run((asked) => new PerformRegisterAction(kind, asked), id, action, request, reply, actor);
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
  capacity(
    @Param('id') id: string,
    @Param('year') year: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<CapacityReport> {
    return this.queries.execute(new Capacity(id, year, actor, new Date().toISOString(), language));
  }

  /**
   * Entries of the caller's unit, of those below it and of those above it; to who reads for a reviewing body, of the
   * bureaus whose cases are open to them.
   */
  @Get(':register')
  @For(...roles)
  list(@Param('register') register: string, @Caller() actor: Actor): Promise<Entry[]> {
    return this.queries.execute(new RegisterEntries(kindOf(register), actor));
  }

  @Get(':register/:id')
  async entry(
    @Param('register') register: string,
    @Param('id') id: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidEntryPage> {
    return saidEntryPage(await this.queries.execute(new RegisterEntry(kindOf(register), id, actor)), language);
  }

  @Get(':register/:id/events')
  @For('registrar', 'admin', ...overseers)
  async events(
    @Param('register') register: string,
    @Param('id') id: string,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<SaidEntry[]> {
    return saidHistory(await this.queries.execute(new RegisterHistory(kindOf(register), id, actor)), language);
  }
}
