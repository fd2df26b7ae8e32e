import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Client } from './client.js';
import { registerCounty } from './county.js';
import type { Engines } from './describe-system.js';
import { RunningServer } from './running-server.js';

/**
 * A node of Anlu with a fresh data folder, for one suite: started, ended, killed and started again on the same data.
 */
export class Office {
  #folder: string | null = null;
  #server: RunningServer | null = null;
  #client: Client | null = null;

  constructor(
    private readonly engines: Engines,
    private readonly more: Record<string, string>,
  ) {}

  get folder(): string {
    return there(this.#folder);
  }

  get server(): RunningServer {
    return there(this.#server);
  }

  get client(): Client {
    return there(this.#client);
  }

  get settings(): Record<string, string> {
    return { ...this.engines.settings(), ANLU_DATA: this.folder, ...this.more };
  }

  async start(): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'anlu-test-'));
    this.#server = await RunningServer.start(this.settings);
    this.#client = new Client(this.#server.url, this.#folder);
  }

  /** Ends the node with a signal and starts it again on what it left behind. */
  async restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.server.end(signal);
    await this.start();
  }

  async remove(): Promise<void> {
    await this.#server?.end();
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }
}

const there = <T>(part: T | null): T => {
  if (part === null) throw new Error('The office is open only while tests run');
  return part;
};

const toStart = 120_000;

// Whole programs on a machine that is busy with others: slowness is no failure, only never coming to an end is.
jest.setTimeout(120_000);

/** An office with the demonstration county in its registers, open while the surrounding suite runs. */
export const officeFor = (engines: Engines, settings: Record<string, string> = {}): Office => {
  const office = new Office(engines, settings);
  beforeAll(async () => {
    await office.start();
    await registerCounty(office.client);
  }, toStart);
  afterAll(() => office.remove(), toStart);
  return office;
};

/** The embedded engines alone, for what does not depend on where records lie. */
export const embedded: Engines = { kind: 'embedded', settings: () => ({}) };
