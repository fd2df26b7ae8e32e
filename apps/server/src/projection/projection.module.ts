import { Logger, Module } from '@nestjs/common';
import type { Law } from '#casework';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import { Streams } from '../streams/streams.js';
import { StreamsModule } from '../streams/streams.module.js';
import { Projection, thisNodesProjector } from './projection.js';
import { Projector } from './projector.js';
import type { Report } from './rebuild.js';
import { Rebuilding } from './rebuilding.js';

/** How long a start may take before it says what it is doing, and how often it says so, ms. */
const patience = 2_000;
const pause = 10_000;

/** Of a short work nothing is told; of a long one how far it is, not more often than anyone reads. */
const saying = (): Report => {
  const logger = new Logger('Projection');
  let next = performance.now() + patience;
  return ({ step, done, total }) => {
    if (performance.now() < next) return;
    next = performance.now() + pause;
    logger.warn(`Making the read models anew: ${step}, ${done} of ${total}`);
  };
};

const projectorOf = (
  { roles }: Settings,
  rebuilding: Rebuilding,
  streams: Streams,
  log: EventLog,
  store: ReadStore,
  law: Law,
  fingerprint: string,
): Projector | null =>
  roles.includes('projector')
    ? new Projector({ streams, log, store, law, fingerprint }, () => rebuilding.rebuild(saying()))
    : null;

/** The lists: their projector, where this node has that role, and how they are made anew. */
@Module({
  imports: [StreamsModule],
  providers: [
    Rebuilding,
    Projection,
    {
      provide: thisNodesProjector,
      useFactory: projectorOf,
      inject: [engine.settings, Rebuilding, Streams, engine.log, engine.store, engine.law, engine.fingerprint],
    },
  ],
  exports: [Rebuilding, Projection],
})
export class ProjectionModule {}
