import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act on a complaint or report, or one that enters it. */
export class PerformComplaintAction extends ActionCommand {
  readonly kind = 'complaint';
}

@CommandHandler(PerformComplaintAction)
export class PerformComplaintActionHandler implements ICommandHandler<PerformComplaintAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformComplaintAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
