import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { answerDue, invalidField, type DueDateTold, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { InvalidFields } from '../unanswered/unanswered.js';

/** A due date and why; what is asked is looked at by the rules. */
export class DueDate extends Query<DueDateTold> {
  constructor(readonly asked: Parameters<typeof answerDue>[0]) {
    super();
  }
}

@QueryHandler(DueDate)
export class DueDateHandler implements IQueryHandler<DueDate> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  /** @throws {InvalidFields} */
  async execute({ asked }: DueDate): Promise<DueDateTold> {
    const answer = answerDue(asked, this.law);
    if ('error' in answer)
      throw new InvalidFields([
        invalidField(answer.error.field, { code: 'as-read', parameters: { said: answer.error.reason } }),
      ]);
    return answer;
  }
}
