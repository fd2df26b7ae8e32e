import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { NamedFiles } from '../files/named-files.js';
import { FileSweep } from '../files/sweep.js';
import { LookSigns } from '../looks/look-signs.js';
import { LookSweep } from '../looks/look-sweep.js';
import { AbandonedClaims } from './abandoned-claims.js';
import { BesideTheLog } from './beside-the-log.js';
import { HealthModule } from './health.module.js';
import { Lapses } from './lapses.js';
import { Timers } from './timers.js';

/** The clock role: what the law lets time do, and what a crash left behind. */
@Module({
  imports: [CommandsModule, HealthModule],
  providers: [Timers, Lapses, AbandonedClaims, BesideTheLog, FileSweep, NamedFiles, LookSigns, LookSweep],
})
export class TimersModule {}
