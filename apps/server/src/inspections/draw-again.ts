import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { checkDraw, type Actor, type DrawCheck } from '#casework';
import { hashOf } from '#event-log';
import { visibleInspection } from '../access/visible-inspection.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';

/** The recorded draw made again, and whether it comes to the same. */
export class DrawAgain extends Query<DrawCheck> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(DrawAgain)
export class DrawAgainHandler implements IQueryHandler<DrawAgain> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: DrawAgain): Promise<DrawCheck> {
    const checked = checkDraw(visibleInspection(this.streams, id, actor), (text) => hashOf(Buffer.from(text)));
    if (checked === null) throw new NotFound('The draw of this inspection', '该抽查检查的抽取结果');
    return checked;
  }
}
