import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import type { EventLog } from '#event-log';
import { readsForSupervision } from '../access/opened-by-matter.js';
import { isOfOwnBureau } from '../access/own-bureau.js';
import { readableCase, readsForReview } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { positionText } from '../streams/position.js';
import { Streams } from '../streams/streams.js';
import { Denied } from '../unanswered/unanswered.js';

export class CaseRecords extends Query<RawRecord[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** One record of a case's stream as it lies in the log: its canonical bytes (RFC 8785, UTF-8) and their SHA-256. */
export interface RawRecord {
  readonly position: string;
  readonly hash: string;
  readonly canonical: string;
}

@QueryHandler(CaseRecords)
export class CaseRecordsHandler implements IQueryHandler<CaseRecords> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  async execute({ id, actor }: CaseRecords): Promise<RawRecord[]> {
    const file = readableCase(this.streams, id, actor);
    // Whoever reads records reads who wrote them: of a published decision that another bureau took in, too.
    const isForeign = file.records.some((record) => !isOfOwnBureau(actor, record.actor.unit));
    if (isForeign && !readsForReview(actor, file) && !readsForSupervision(this.streams, actor, file))
      throw new Denied('These records were written in another bureau.', '这些记录由其他机关形成。');
    return this.log.readStream(`case/${id}`).map(({ position, hash, bytes }) => ({
      position: positionText(position),
      hash,
      canonical: Buffer.from(bytes).toString('utf8'),
    }));
  }
}
