import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { ListsModule } from '../lists/lists.module.js';
import { ListMattersHandler } from './list-matters.js';
import { MatterDocumentHandler } from './matter-document.js';
import { MatterDocumentsController } from './matter-documents.controller.js';
import { MatterDocumentsHandler } from './matter-documents.js';
import { MatterHistoryHandler } from './matter-history.js';
import { MatterNowHandler } from './matter-now.js';
import { MattersController } from './matters.controller.js';
import { OutsideMattersController } from './outside-matters.controller.js';
import { PerformMatterActionHandler } from './perform-matter-action.js';

/** Supervision of enforcement: acts, the list, the page and the history. */
@Module({
  imports: [CommandsModule, ListsModule],
  controllers: [MattersController, MatterDocumentsController, OutsideMattersController],
  providers: [
    PerformMatterActionHandler,
    ListMattersHandler,
    MatterNowHandler,
    MatterHistoryHandler,
    MatterDocumentsHandler,
    MatterDocumentHandler,
  ],
})
export class MattersModule {}
