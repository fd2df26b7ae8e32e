import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '../settings/settings.js';
import { ClockWatch } from './clock-watch.js';
import { engine } from './engine.js';
import { LogWatch } from './log-watch.js';
import { closeEngines, openEngines, type Engines, type ReadModels } from './open-engines.js';
import { SteadyClock } from './steady-clock.js';

const opened = Symbol('opened engines');

const part = (provide: symbol | typeof SteadyClock, of: (engines: Engines) => unknown) => ({
  provide,
  useFactory: of,
  inject: [opened],
});

/**
 * The engines of a node, for every other module. They are open before anything else is made, and are closed after
 * everything else has ended: Nest ends global modules last.
 */
@Global()
@Module({})
export class EnginesModule implements OnApplicationShutdown {
  #fault: unknown = null;

  constructor(@Inject(opened) private readonly engines: Engines) {}

  static of(settings: Settings, readModels: ReadModels): DynamicModule {
    const parts = [
      part(engine.log, ({ log }) => log),
      part(engine.store, ({ store }) => store),
      part(engine.files, ({ files }) => files),
      part(engine.looks, ({ looks }) => looks),
      part(engine.law, ({ law }) => law),
      part(engine.templates, ({ templates }) => templates),
      part(engine.fingerprint, ({ fingerprint }) => fingerprint),
      part(SteadyClock, ({ clock }) => clock),
    ];
    return {
      module: EnginesModule,
      providers: [
        { provide: engine.settings, useValue: settings },
        { provide: opened, useFactory: () => openEngines(settings, readModels) },
        ...parts,
        ClockWatch,
        LogWatch,
      ],
      exports: [engine.settings, ...parts.map(({ provide }) => provide)],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    try {
      await closeEngines(this.engines);
    } catch (error) {
      this.#fault = error;
      throw error;
    }
  }

  /** Nest logs what goes wrong at the end, and goes on. @throws what closing the engines came to. */
  refuseUnlessClosed(): void {
    if (this.#fault !== null) throw this.#fault;
  }
}
