import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { ListsModule } from '../lists/lists.module.js';
import { ListSupervisionHandler } from './list-supervision.js';
import { OutsideSupervisionController } from './outside-supervision.controller.js';
import { PerformSupervisionActionHandler } from './perform-supervision-action.js';
import { SupervisionHistoryHandler } from './supervision-history.js';
import { SupervisionNowHandler } from './supervision-now.js';
import { SupervisionController } from './supervision.controller.js';

/** Supervision of enforcement: acts, the list, the page and the history. */
@Module({
  imports: [CommandsModule, ListsModule],
  controllers: [SupervisionController, OutsideSupervisionController],
  providers: [
    PerformSupervisionActionHandler,
    ListSupervisionHandler,
    SupervisionNowHandler,
    SupervisionHistoryHandler,
  ],
})
export class SupervisionModule {}
