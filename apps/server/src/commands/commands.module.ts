import { Module } from '@nestjs/common';
import { MetricsModule } from '../metrics/metrics.module.js';
import { PatternsModule } from '../risk-patterns/patterns.module.js';
import { StreamsModule } from '../streams/streams.module.js';
import { Admission } from './admission.js';
import { Claims } from './claims.js';
import { ClockHold } from './clock-hold.js';
import { CommandRunner } from './command-runner.js';
import { Computability } from './computable.js';
import { DecideAndAppend } from './decide-and-append.js';
import { Decider } from './decide.js';
import { Decisions } from './decisions.js';
import { EarlierClues } from './earlier-clues.js';
import { EarlierDismissals } from './earlier-dismissals.js';
import { EarlierStreams } from './earlier-streams.js';
import { FilesCheck } from './files-check.js';
import { LinkingCases } from './linking-cases.js';
import { Numbers } from './numbers.js';
import { CommandPipeline } from './pipeline.js';
import { SignsAcross } from './signs-across.js';

/** What the commands of every aggregate share: from the request to the record, and back to the answer. */
@Module({
  imports: [StreamsModule, MetricsModule, PatternsModule],
  providers: [
    CommandRunner,
    CommandPipeline,
    Admission,
    DecideAndAppend,
    Decisions,
    Decider,
    Computability,
    ClockHold,
    FilesCheck,
    EarlierClues,
    EarlierDismissals,
    EarlierStreams,
    LinkingCases,
    SignsAcross,
    Claims,
    Numbers,
  ],
  exports: [CommandRunner, CommandPipeline, Admission, Decisions, LinkingCases, Numbers, StreamsModule],
})
export class CommandsModule {}
