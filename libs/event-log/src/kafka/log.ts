import type { Admin, Kafka } from 'kafkajs';
import type { CheckpointWriter } from '../checkpoints.js';
import type { LogRecord } from '../envelope.js';
import { LogUnavailable } from '../errors.js';
import { reasonOf } from '../failure.js';
import type { Genesis } from '../genesis.js';
import type { Image } from '../image/image.js';
import { LocalReads } from '../local-reads.js';
import type { CommitResult, EventLog, Fault, TreeHead } from '../port.js';
import { propose } from '../proposal.js';
import type { Follower } from './follower.js';
import type { ImageRoom } from './image-room.js';
import type { TopicWatch } from './topic-watch.js';
import { offsetsOf } from './topic.js';
import { verifyTopic } from './verify-topic.js';
import type { Writer } from './writer.js';

/** Kafka answers the follower at least twice a second, even when there is nothing new. */
const SILENT_MS = 3000;
/** What other nodes have written is read within milliseconds; so long it takes only when something is wrong. */
const READ_WITHIN_MS = 60_000;

export interface KafkaLogParts {
  readonly kafka: Kafka;
  readonly admin: Admin;
  readonly topic: string;
  readonly image: Image;
  readonly room: ImageRoom;
  readonly genesis: Genesis;
  readonly writer: Writer;
  readonly follower: Follower;
  readonly watch: TopicWatch;
  readonly checkpoints: CheckpointWriter;
  readonly checkpointFile: string;
  readonly closeAll: () => Promise<void>;
}

/** The log on Kafka: reads come from the image, writes go to the topic, the follower brings what others wrote. */
export class KafkaLog extends LocalReads implements EventLog {
  #isClosed = false;

  constructor(private readonly parts: KafkaLogParts) {
    super(parts.image);
  }

  get id(): string {
    return this.parts.genesis.id;
  }

  async commit(record: LogRecord): Promise<CommitResult> {
    return this.parts.writer.commit(propose(record), this.partitionOf(record.stream));
  }

  async upToDate(): Promise<void> {
    const { admin, topic, follower } = this.parts;
    try {
      const ends = await offsetsOf(admin, topic);
      const hasAll = (): boolean => ends.every(({ high }, partition) => follower.hasRead(partition, high));
      await follower.until(hasAll, AbortSignal.timeout(READ_WITHIN_MS));
    } catch (error) {
      throw new LogUnavailable(`What is in Kafka could not be read to its end: ${reasonOf(error)}`, { cause: error });
    }
  }

  verify(onProgress?: (done: number, total: number) => void, roots: readonly TreeHead[] = []): Promise<Fault[]> {
    const { kafka, topic, image, checkpointFile } = this.parts;
    return verifyTopic(kafka, topic, image, this.id, checkpointFile, onProgress, roots);
  }

  health(): { ready: boolean; reason?: string } {
    const { writer, follower, watch, checkpoints, room } = this.parts;
    const { lack } = room;
    if (this.#isClosed) return { ready: false, reason: 'The log is closed.' };
    if (follower.halt !== undefined) return { ready: false, reason: follower.halt.message };
    if (watch.trouble !== undefined) return { ready: false, reason: watch.trouble };
    if (lack !== undefined) return { ready: false, reason: lack };
    if (writer.trouble !== undefined) return { ready: false, reason: `Kafka does not take records: ${writer.trouble}` };
    const silence = performance.now() - follower.heardAt;
    if (silence > SILENT_MS)
      return { ready: false, reason: `Kafka has not answered for ${Math.round(silence / 1000)} s.` };
    if (checkpoints.failure !== undefined)
      return { ready: false, reason: `Checkpoints cannot be kept: ${checkpoints.failure}` };
    const stoppages = [...follower.stoppages].join(' ');
    return stoppages === '' ? { ready: true } : { ready: true, reason: stoppages };
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.parts.closeAll();
  }
}
