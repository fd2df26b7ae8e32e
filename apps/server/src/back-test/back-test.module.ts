import { Module } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { PatternsModule } from '../risk-patterns/patterns.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { BackTestCasesHandler } from './back-test-cases.js';
import { BackTestController } from './back-test.controller.js';
import { BackTestsUnderWay } from './back-tests-under-way.js';
import { CasesUnderTest } from './cases-under-test.js';

/** Rules on single cases over history. */
@Module({
  imports: [ListsModule, StreamsModule, PatternsModule],
  controllers: [BackTestController],
  providers: [BackTestsUnderWay, CasesUnderTest, BackTestCasesHandler],
})
export class BackTestModule {}
