import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { covers, isOnDevice, mayViewSupervision, type Actor, type NumberSeries } from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { writtenNumber } from '../streams/written-number.js';
import { Denied, Malformed, NotFound } from '../unanswered/unanswered.js';

/** The numbers of one unit and year (文号登记簿). */
export class NumberLedger extends Query<LedgerEntry[]> {
  constructor(
    readonly unit: string,
    readonly year: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/**
 * One number: who got it, and for a void one why. `open`: the act that took it is not settled yet;
 * `on-device`: an officer drew it for work without a connection.
 */
export interface LedgerEntry {
  readonly series: NumberSeries;
  readonly serial: number;
  readonly text: string;
  /** Identifier of the case or matter; null while it lies on a device, and where it was given back. */
  readonly caseId: string | null;
  /** Who drew it for a device; null where nobody did. */
  readonly drawnBy: string | null;
  readonly issuedAt: string;
  readonly status: 'used' | 'void' | 'open' | 'on-device';
  readonly reason: string | null;
}

@QueryHandler(NumberLedger)
export class NumberLedgerHandler implements IQueryHandler<NumberLedger> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  async execute({ unit, year, actor }: NumberLedger): Promise<LedgerEntry[]> {
    if (!/^\d{4}$/.test(year)) throw new Malformed('The year must be written YYYY.', '年份应当为四位数字。');
    if (!covers(actor.unit, unit))
      throw new Denied(`You see ${actor.unit} and what is below it.`, `您只能查看 ${actor.unit} 及其下属单位。`);
    const { streams, log } = this;
    if (streams.unit(unit) === undefined) throw new NotFound('This unit', '该单位');
    // Whoever may not see a matter of supervision does not learn of its instruments by their numbers.
    const isShown = (stream: string): boolean => {
      const matter = stream.startsWith('supervision/')
        ? streams.supervision(stream.slice('supervision/'.length))
        : null;
      return matter === null || (matter !== undefined && mayViewSupervision(actor, matter));
    };
    const { issued } = streams.numbering(`numbering/${unit}-${year}`);
    return issued
      .filter(({ forStream }) => isShown(forStream))
      .map((claim) => {
        const { series, serial, forStream, forCommand, issuedAt, drawnFor, voided } = claim;
        const owner = log.findCommand(forStream, forCommand)?.record;
        const used = owner !== undefined && 'events' in owner;
        return {
          series,
          serial,
          text: writtenNumber(streams, { series, unit }, Number(year), serial) ?? `${series} ${serial}`,
          caseId: forStream === drawnFor?.stream ? null : forStream.slice(forStream.indexOf('/') + 1),
          drawnBy: drawnFor?.stream.split('/')[1] ?? null,
          issuedAt,
          status: voided !== null ? 'void' : used ? 'used' : isOnDevice(claim) ? 'on-device' : 'open',
          reason: voided,
        };
      });
  }
}
