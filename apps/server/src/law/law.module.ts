import { Module } from '@nestjs/common';
import { ClocksController } from './clocks.controller.js';
import { ClocksOfLawHandler } from './clocks-of-law.js';
import { DueDateHandler } from './due-date.js';

/** What the law says by itself, of no case. */
@Module({ controllers: [ClocksController], providers: [ClocksOfLawHandler, DueDateHandler] })
export class LawModule {}
