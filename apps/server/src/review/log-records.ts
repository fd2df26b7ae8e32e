import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { invalidField, type Actor } from '#casework';
import { framesOf, type EventLog } from '#event-log';
import { VisibleStreams } from '../access/visible-streams.js';
import { engine } from '../engines/engine.js';
import { Denied, InvalidFields, NotFound } from '../unanswered/unanswered.js';

type Frames = ReturnType<typeof framesOf>;

/** The records of a partition up to a size, each after its length. Both come as texts from the address. */
export class LogRecords extends Query<Frames> {
  constructor(
    readonly partition: string,
    readonly size: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(LogRecords)
export class LogRecordsHandler implements IQueryHandler<LogRecords> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly visible: VisibleStreams,
  ) {}

  async execute({ partition, size, actor }: LogRecords): Promise<Frames> {
    if (!this.visible.coversAll(actor))
      throw new Denied(
        'The log holds units outside yours. Copy it from the folder of a node (anlu copy-log).',
        '日志包含您的单位以外的内容，请从节点的数据目录复制（anlu copy-log）。',
      );
    const { log } = this;
    const [place, upTo] = [Number(partition), Number(size)];
    if (!/^\d+$/.test(partition) || place >= log.partitions)
      throw new NotFound(`Partition ${partition}`, `分区 ${partition} `);
    if (size === undefined || !/^\d{1,15}$/.test(size) || upTo > log.end(place))
      throw new InvalidFields([
        invalidField('size', { code: 'records-of-partition', parameters: { most: log.end(place) } }),
      ]);
    return framesOf(
      (async function* () {
        yield* log.readBytes(place, 0, upTo);
      })(),
    );
  }
}
