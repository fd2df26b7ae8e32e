import { Module } from '@nestjs/common';
import { LookBookModule } from '../looks/look-book.module.js';
import { MetricsModule } from '../metrics/metrics.module.js';
import { ProjectionModule } from '../projection/projection.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { ClockReadiness } from './clock-readiness.js';
import { DueLapses } from './due-lapses.js';
import { EnginesReadiness } from './engines-readiness.js';
import { HealthController } from './health.controller.js';
import { NodeReadinessHandler } from './node-readiness.js';

/** How a node is, whatever its roles. */
@Module({
  imports: [ProjectionModule, MetricsModule, StreamsModule, LookBookModule],
  controllers: [HealthController],
  providers: [NodeReadinessHandler, EnginesReadiness, ClockReadiness, DueLapses],
  exports: [DueLapses],
})
export class HealthModule {}
