import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, Partitioners, type Admin, type Producer } from 'kafkajs';
import { openKafkaLog, type EventLog, type KafkaLogOptions } from '#event-log';

let topics = 0;

/**
 * A topic of its own on a real broker, the folders of its nodes, and raw access for what Anlu itself would never write.
 */
export class KafkaSite {
  readonly topic = `anlu-test-${process.pid}-${Date.now()}-${++topics}`;
  readonly folder = mkdtempSync(join(tmpdir(), 'anlu-image-'));
  readonly #opened: { close(): Promise<void> }[] = [];
  readonly kafka: Kafka;

  constructor(private readonly brokers: string[]) {
    const retry = { initialRetryTime: 100, retries: 30, maxRetryTime: 500 };
    this.kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry });
  }

  async node(name: string, options: Partial<KafkaLogOptions> = {}): Promise<EventLog> {
    const log = await openKafkaLog({
      brokers: this.brokers,
      topic: this.topic,
      imageFolder: this.imageFolder(name),
      // A busy machine is no outage.
      answerWithinMs: 80_000,
      ...options,
    });
    this.#opened.push(log);
    return log;
  }

  imageFolder(name: string): string {
    return join(this.folder, name);
  }

  async producer(): Promise<Producer> {
    const producer = this.kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    this.#opened.push({ close: () => producer.disconnect() });
    return producer;
  }

  async admin(): Promise<Admin> {
    const admin = this.kafka.admin();
    await admin.connect();
    this.#opened.push({ close: () => admin.disconnect() });
    return admin;
  }

  /** Closes with the rest of the site. */
  keep(resource: { close(): Promise<void> }): void {
    this.#opened.push(resource);
  }

  /** Writes bytes into a partition past all rules. */
  async smuggle(partition: number, ...values: Uint8Array[]): Promise<void> {
    const producer = await this.producer();
    await producer.send({
      topic: this.topic,
      messages: values.map((value) => ({ partition, value: Buffer.from(value) })),
    });
  }

  /**
   * Waits until a partition ends before this offset. A transaction's end is answered before its marker is in the log,
   * so that whoever writes next may come before the marker.
   */
  async endsAt(partition: number, offset: number): Promise<void> {
    const admin = await this.admin();
    await eventually(async () => {
      const ends = await admin.fetchTopicOffsets(this.topic);
      return ends.some((end) => end.partition === partition && Number(end.high) === offset);
    });
  }

  async remove(): Promise<void> {
    for (const resource of this.#opened.reverse()) await resource.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for a condition that something outside brings about; the test's own time limit ends it. */
export const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};
