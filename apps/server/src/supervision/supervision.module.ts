import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { ShowBoardHandler } from './show-board.js';
import { SupervisionController } from './supervision.controller.js';

/** Numbers over many cases, each of which opens its list. */
@Module({
  imports: [ListsModule],
  controllers: [SupervisionController],
  providers: [ShowBoardHandler],
})
export class SupervisionModule {}
