import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act on a matter of supervision, or one that raises it. */
export class PerformMatterAction extends ActionCommand {
  readonly kind = 'supervision';
}

@CommandHandler(PerformMatterAction)
export class PerformMatterActionHandler implements ICommandHandler<PerformMatterAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformMatterAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
