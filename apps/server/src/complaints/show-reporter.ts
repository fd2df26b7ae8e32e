import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { invalidInput, knowsReporter, ReporterAsked, withoutReporter, type Actor, type Complaint } from '#casework';
import { LookBook } from '../looks/look-book.js';
import { Streams } from '../streams/streams.js';
import { Denied, InvalidFields } from '../unanswered/unanswered.js';
import { wholeComplaint } from './visible-complaint.js';

/** Who made a complaint or report, and what it says, as it was entered. */
export interface ShownReporter extends Pick<Complaint['received'], 'matter' | 'place'> {
  /** null where it is anonymous. */
  readonly reporter: NonNullable<Complaint['received']['reporter']> | null;
}

/** Asks for the reporter of a complaint, with a reason. */
export class ShowReporter extends Query<ShownReporter> {
  constructor(
    readonly id: string,
    readonly body: unknown,
    readonly actor: Actor,
  ) {
    super();
  }
}

/**
 * Shows the reporter to who entered the matter or handles it, once it is kept that they looked and why. Of others it is
 * kept that they asked, and a sign of risk 4 comes of it (CR121 Art.37).
 */
@QueryHandler(ShowReporter)
export class ShowReporterHandler implements IQueryHandler<ShowReporter> {
  constructor(
    private readonly streams: Streams,
    private readonly book: LookBook,
  ) {}

  /** @throws {NotFound} {Denied} {InvalidFields} {LookLogUnavailable} */
  async execute({ id, body, actor }: ShowReporter): Promise<ShownReporter> {
    const { state } = wholeComplaint(this.streams, id, actor);
    const wrong = invalidInput(ReporterAsked, body, new Date().toISOString());
    if (wrong.length > 0) throw new InvalidFields(wrong);
    // It has just been checked. Who may read it later need not know the reporter.
    const reason = withoutReporter((body as ReporterAsked).reason, state);
    const seen = { actor, stream: `complaint/${id}`, part: 'reporter', classes: ['reporter'] } as const;
    if (!knowsReporter(state, actor.id)) {
      await this.book.keep(seen, { reason, refused: true });
      throw new Denied(
        'Who made it is known to those alone who entered the matter or handle it (CR121 Art.37). That you asked is on record.',
        '举报人、投诉人身份仅限登记人员和承办人员查看（投诉举报办法第三十七条），本次查询已记录。',
      );
    }
    await this.book.keep(seen, { reason });
    const { reporter = null, matter, place } = state.received;
    return { reporter, matter, place };
  }
}
