import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act on a matter of supervision, or one that raises it. */
export class PerformSupervisionAction extends ActionCommand {
  readonly kind = 'supervision';
}

@CommandHandler(PerformSupervisionAction)
export class PerformSupervisionActionHandler implements ICommandHandler<PerformSupervisionAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformSupervisionAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
