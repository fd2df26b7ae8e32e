import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Report } from '../projection/rebuild.js';
import { Rebuilding, type Rebuilt } from '../projection/rebuilding.js';

/** Makes all read models anew from the log. */
export class RebuildLists extends Command<Rebuilt> {
  constructor(readonly report: Report) {
    super();
  }
}

@CommandHandler(RebuildLists)
export class RebuildListsHandler implements ICommandHandler<RebuildLists> {
  constructor(private readonly rebuilding: Rebuilding) {}

  execute({ report }: RebuildLists): Promise<Rebuilt> {
    return this.rebuilding.rebuild(report);
  }
}
