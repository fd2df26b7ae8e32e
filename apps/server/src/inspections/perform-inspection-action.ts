import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act in a random inspection, or one that plans it. */
export class PerformInspectionAction extends ActionCommand {
  readonly kind = 'inspection';
}

@CommandHandler(PerformInspectionAction)
export class PerformInspectionActionHandler implements ICommandHandler<PerformInspectionAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformInspectionAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
