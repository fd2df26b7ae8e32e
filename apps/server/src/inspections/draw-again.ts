import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { checkDraw, type Actor, type DrawCheck, type Language } from '#casework';
import { drawDifferenceIn } from '#casework/words/draw-differences';
import { hashOf } from '#event-log';
import { visibleInspection } from '../access/visible-inspection.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';

/** What a draw made again came to, as it is answered: each difference with its sentence. */
export interface SaidDrawCheck extends Omit<DrawCheck, 'differences'> {
  readonly differences: {
    readonly code: DrawCheck['differences'][number]['code'];
    readonly parameters: object;
    readonly message: string;
  }[];
}

export const saidDrawCheck = ({ differences, ...check }: DrawCheck, language: Language): SaidDrawCheck => ({
  ...check,
  differences: differences.map((each) => ({ ...each, message: drawDifferenceIn(each, language) })),
});

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
