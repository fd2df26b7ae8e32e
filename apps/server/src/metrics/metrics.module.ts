import { Module } from '@nestjs/common';
import { Metrics } from './metrics.js';

/** The figures of a node. */
@Module({ providers: [Metrics], exports: [Metrics] })
export class MetricsModule {}
