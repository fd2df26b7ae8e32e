import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CaseEvent, Language } from '#casework';
import { visibleCase } from '../access/visible-case.js';
import { Admission } from '../commands/admission.js';
import { missingRole, missingRoleNow } from '../commands/command-access.js';
import { Decisions } from '../commands/decisions.js';
import type { ActionAsked, PerformAction } from '../commands/perform-action.js';
import { saidRefusal, type SaidRefusal } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { Denied, InvalidFields, NotFound } from '../unanswered/unanswered.js';
import { PapersOfEvents, type PreviewedPaper } from './papers-of-events.js';

/** What an act would write, or why it would be refused as it is typed. */
export interface Preview {
  readonly papers: PreviewedPaper[];
  readonly refusal: SaidRefusal | null;
}

/** What an act of a case would write if it were done now as it is typed; nothing is recorded, no number is drawn. */
export class PreviewAct extends Query<Preview> implements PerformAction {
  readonly kind = 'case';
  readonly id: string;
  readonly action: string;
  readonly body: unknown;
  readonly actor: ActionAsked['actor'];
  readonly idempotencyKey = 'preview';
  readonly expectedVersion = null;
  readonly now: string;

  constructor(
    { id, action, body, actor, now }: Omit<ActionAsked, 'id' | 'idempotencyKey' | 'expectedVersion'> & { id: string },
    readonly language: Language,
  ) {
    super();
    this.id = id;
    this.action = action;
    this.body = body;
    this.actor = actor;
    this.now = now;
  }
}

@QueryHandler(PreviewAct)
export class PreviewActHandler implements IQueryHandler<PreviewAct> {
  constructor(
    private readonly streams: Streams,
    private readonly admission: Admission,
    private readonly decisions: Decisions,
    private readonly papers: PapersOfEvents,
  ) {}

  /** @throws {NotFound} {Denied} {InvalidFields} as the act itself would be answered */
  async execute(asked: PreviewAct): Promise<Preview> {
    const why = missingRole(asked);
    if (why !== null) throw new Denied(why.en, why.zh);
    const file = visibleCase(this.streams, asked.id, asked.actor);
    const unseen = this.admission.refuseUnlessVisible(asked);
    if (unseen?.outcome === 'invalid') throw new InvalidFields(unseen.fields);
    const stream = `case/${asked.id}`;
    const earlier = await this.decisions.earlierOf(asked, stream);
    const ruling = this.decisions.decide(asked, stream, new Map(), earlier)?.ruling;
    switch (ruling?.ruling) {
      case undefined:
        return { papers: [], refusal: null };
      case 'unknown':
        throw new NotFound(`The act ${asked.action}`, `事项 ${asked.action} `);
      case 'invalid':
        throw new InvalidFields(ruling.fields);
      case 'forbidden': {
        const missing = missingRoleNow(ruling.roles, asked);
        throw new Denied(missing.en, missing.zh);
      }
      case 'refused':
        return { papers: [], refusal: saidRefusal(ruling.refusal, asked.language) };
      case 'accepted':
        return { papers: this.papers.of(asked, file, ruling.events as readonly CaseEvent[]), refusal: null };
    }
  }
}
