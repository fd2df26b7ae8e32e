import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ListLooksHandler } from './list-looks.js';
import { LookBookModule } from './look-book.module.js';
import { LooksController } from './looks.controller.js';

/** Who looked at what: the list. */
@Module({
  imports: [AccessModule, LookBookModule],
  controllers: [LooksController],
  providers: [ListLooksHandler],
})
export class LooksModule {}
