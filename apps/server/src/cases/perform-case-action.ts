import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act in a case, or one that opens it. */
export class PerformCaseAction extends ActionCommand {
  readonly kind = 'case';
}

@CommandHandler(PerformCaseAction)
export class PerformCaseActionHandler implements ICommandHandler<PerformCaseAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformCaseAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
