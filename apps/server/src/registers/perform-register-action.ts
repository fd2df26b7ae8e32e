import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { RegisterKind } from '#casework';
import type { Outcome } from '../commands/outcome.js';
import { ActionCommand, type ActionAsked } from '../commands/perform-action.js';
import { CommandPipeline } from '../commands/pipeline.js';

/** An act on an entry of a register, the first of which opens it. */
export class PerformRegisterAction extends ActionCommand {
  constructor(
    readonly kind: RegisterKind,
    asked: ActionAsked,
  ) {
    super(asked);
  }
}

@CommandHandler(PerformRegisterAction)
export class PerformRegisterActionHandler implements ICommandHandler<PerformRegisterAction> {
  constructor(private readonly pipeline: CommandPipeline) {}

  execute(command: PerformRegisterAction): Promise<Outcome> {
    return this.pipeline.perform(command);
  }
}
