import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { isOfOwnBureau } from '../access/own-bureau.js';
import { positionText } from '../http/position.js';
import { problems } from '../http/problem.js';
import { Office } from '../engines/office.js';
import { visibleCase } from '../access/visible-case.js';

export class CaseRecords {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {}
}

/** One record of a case's stream as it lies in the log: its canonical bytes (RFC 8785, UTF-8) and their SHA-256. */
export interface RawRecord {
  position: string;
  hash: string;
  canonical: string;
}

@QueryHandler(CaseRecords)
export class CaseRecordsHandler implements IQueryHandler<CaseRecords, RawRecord[]> {
  constructor(private readonly office: Office) {}

  async execute({ id, actor }: CaseRecords): Promise<RawRecord[]> {
    const { records } = visibleCase(this.office, id, actor);
    // Whoever reads records reads who wrote them: of a published decision that another bureau took in, too.
    const foreign = records.find((record) => !isOfOwnBureau(actor, record.actor.unit));
    if (foreign !== undefined) throw problems.forbidden('These records were written in another bureau.');
    return this.office.log.readStream(`case/${id}`).map(({ position, hash, bytes }) => ({
      position: positionText(position),
      hash,
      canonical: Buffer.from(bytes).toString('utf8'),
    }));
  }
}
