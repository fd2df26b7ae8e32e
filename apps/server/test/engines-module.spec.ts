import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EventLog } from '#event-log';
import { AppModule } from '../src/app.module.js';
import { engine } from '../src/engines/engine.js';
import { EnginesModule } from '../src/engines/engines.module.js';
import { closeEngines, openEngines } from '../src/engines/open-engines.js';
import { LogLines } from '../src/log-lines.js';
import { Timers } from '../src/operations/timers.js';
import { readModels } from '../src/projection/documents.js';
import { Projection } from '../src/projection/projection.js';
import { readSettings } from '../src/settings/settings.js';

const takesRecords = (log: EventLog): boolean => {
  try {
    return log.head('case/none').version === 0 && log.health().ready;
  } catch {
    return false;
  }
};

/** What a module finds of the log when it ends. */
const found: boolean[] = [];

@Injectable()
class LastLook implements OnApplicationShutdown {
  constructor(@Inject(engine.log) private readonly log: EventLog) {}

  onApplicationShutdown(): void {
    found.push(takesRecords(this.log));
  }
}

@Module({ providers: [LastLook] })
class Looking {}

describe('The engines of a node', () => {
  let folder = '';
  const settings = (more: Record<string, string> = {}) => readSettings({ ANLU_DATA: folder, ...more });
  const quiet = { logger: new LogLines(), abortOnError: false };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are open until everything else has ended, and closed then', async () => {
    const whole = { module: Looking, imports: [EnginesModule.of(settings(), readModels)] };
    const node = await NestFactory.createApplicationContext(whole, quiet);
    const log = node.get<EventLog>(engine.log, { strict: false });
    await node.close();
    expect(found).toEqual([true]);
    expect(takesRecords(log)).toBe(false);
    node.get(EnginesModule).refuseUnlessClosed();
  });

  it('are closed again when a later one cannot be opened: the next start finds the log free', async () => {
    await writeFile(join(folder, 'views'), 'no folder');
    await expect(NestFactory.createApplicationContext(AppModule.of(settings()), quiet)).rejects.toThrow(/views/);
    await rm(join(folder, 'views'));
    await closeEngines(await openEngines(settings(), readModels));
  });

  it.each([
    ['api', false, false],
    ['projector', true, false],
    ['clock', false, true],
  ])('serve a node that has the role %s alone', async (role, hasProjector, hasTimers) => {
    const node = await NestFactory.createApplicationContext(AppModule.of(settings({ ANLU_ROLES: role })), quiet);
    expect(node.get(Projection, { strict: false }).projector !== null).toBe(hasProjector);
    const timers = (): unknown => node.get(Timers, { strict: false });
    if (hasTimers) expect(timers()).toBeInstanceOf(Timers);
    else expect(timers).toThrow(/could not find Timers element/);
    await node.close();
  });
});
