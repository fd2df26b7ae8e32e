import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestKafka, TestMongo } from '../engines.js';
import { Client } from '../system/client.js';
import { RunningServer } from '../system/running-server.js';
import { until } from '../system/until.js';
import type { SmallDisk } from './small-disk.js';

/** One node of Anlu: its folder outlives its processes. */
export class Node {
  #server: RunningServer | null = null;
  #client: Client | null = null;

  constructor(
    readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {}

  /** Null while the node is down. */
  get client(): Client | null {
    return this.#client;
  }

  get complaint(): string {
    return this.#server?.complaint ?? '';
  }

  /** @param more settings for this one process. */
  async start(more: Record<string, string> = {}): Promise<void> {
    this.#server = await RunningServer.start({ ...this.settings, ANLU_DATA: this.folder, ...more });
    this.#client = new Client(this.#server.url, this.folder);
  }

  /** Waits until the process has ended by itself. @throws when it does not come to that. */
  async gone(): Promise<void> {
    await until(`the node in ${this.folder} has ended`, () => this.#server?.hasEnded ?? true);
    this.#client = null;
  }

  get hasEnded(): boolean {
    return this.#server?.hasEnded ?? true;
  }

  /** @returns the exit code, null when the signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const ended = this.#server?.end(signal) ?? Promise.resolve(null);
    if (signal === 'SIGKILL') this.#client = null;
    const code = await ended;
    this.#client = null;
    return code;
  }
}

/** Nodes that share a log, with the engines it lies on; without engines one node on the embedded ones. */
export class Site {
  readonly nodes: Node[];

  private constructor(
    private readonly folder: string,
    readonly engines: { kafka: TestKafka; mongo: TestMongo; topic: string } | null,
    size: number,
    readonly disk: SmallDisk | null = null,
  ) {
    const settings =
      engines === null
        ? {}
        : {
            KAFKA_BROKERS: engines.kafka.brokers.join(','),
            KAFKA_TOPIC: engines.topic,
            MONGODB_URI: engines.mongo.uri,
            MONGODB_DATABASE: engines.topic,
          };
    this.nodes = Array.from({ length: size }, (_, place) => new Node(join(folder, `node-${place}`), settings));
  }

  static async embedded(): Promise<Site> {
    return new Site(await mkdtemp(join(tmpdir(), 'anlu-faults-')), null, 1);
  }

  /** Takes the disk over. */
  static onSmallDisk(disk: SmallDisk): Site {
    return new Site(disk.folder, null, 1, disk);
  }

  static async onEngines(kafka: TestKafka, mongo: TestMongo, size: number): Promise<Site> {
    sites += 1;
    const topic = `anlu-faults-${process.pid}-${Date.now()}-${sites}`;
    return new Site(await mkdtemp(join(tmpdir(), 'anlu-faults-')), { kafka, mongo, topic }, size);
  }

  /** One after the other: the first makes the topic. */
  async start(): Promise<void> {
    for (const node of this.nodes) await node.start();
  }

  async remove(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.end('SIGKILL')));
    if (this.disk !== null) this.disk.remove();
    else await rm(this.folder, { recursive: true, force: true });
  }
}

let sites = 0;
