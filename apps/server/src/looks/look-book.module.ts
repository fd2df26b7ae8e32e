import { Module } from '@nestjs/common';
import { MetricsModule } from '../metrics/metrics.module.js';
import { LookBook } from './look-book.js';

/** Noting who looked, for whatever shows something. */
@Module({ imports: [MetricsModule], providers: [LookBook], exports: [LookBook] })
export class LookBookModule {}
