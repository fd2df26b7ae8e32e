import type { Admin } from 'kafkajs';
import { StartRefused } from '../errors.js';
import type { Image } from '../image/image.js';
import type { Follower } from './follower.js';
import { offsetsOf, refuseUnsafeTopic } from './topic.js';

/** What speaks against the topic: a setting that may be put back, or records that are gone. */
interface Objection {
  readonly reason: string;
  /** How to go on when it stays so; null where it can be put right while the node runs. */
  readonly remedy: string | null;
  /** How long it must be seen without a break before it is believed, ms. */
  readonly patience: number;
}

/** A broker that has just started, or a new leader, may not know the topic or its end for a moment. */
const TWO_LOOKS = 0;
const UNTIL_LEADERS_KNOW = 10_000;
/** How soon it is looked again while something speaks against the topic, ms. */
const SOON = 1_000;

const COPY =
  'Stop the nodes. `anlu copy-log <data folder of a node> kafka://…/<new topic>` brings what that node has read into a new topic.';

/**
 * Looks again, now and then and whenever Kafka was joined anew, at what a start would refuse: settings under which
 * records can be lost, records that are gone, a topic that was cut or made anew. Settings may be put back; what is gone
 * ends all reading and writing.
 */
export class TopicWatch {
  readonly #timer: NodeJS.Timeout;
  #again: NodeJS.Timeout | undefined;
  #since: number | undefined;
  #trouble: string | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: { admin: Admin; topic: string; image: Image; follower: Follower },
    private readonly every: number,
  ) {
    this.#timer = setInterval(() => void this.look(), every).unref();
    parts.follower.joins.on('joined', this.#onJoined);
  }

  /** Why nothing may be recorded at the moment; undefined while the topic is as the log needs it. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Looks once more; looks do not overtake each other. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look());
    return this.#looking;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#again);
    this.parts.follower.joins.off('joined', this.#onJoined);
    await this.#looking;
    clearTimeout(this.#again);
  }

  readonly #onJoined = (): void => void this.look();

  async #look(): Promise<void> {
    const objection = await this.#objection();
    if (objection === 'unknown') return;
    if (objection === undefined) {
      this.#since = undefined;
      this.#trouble = undefined;
      return;
    }
    const isSeenBefore = this.#since !== undefined;
    this.#since ??= performance.now();
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.look(), Math.min(SOON, this.every)).unref();
    if (!isSeenBefore || performance.now() - this.#since < objection.patience) return;
    const { reason, remedy } = objection;
    if (remedy === null) this.#trouble = reason;
    else this.parts.follower.halted(reason, remedy);
  }

  /** `unknown` while Kafka does not answer, of which others tell: that says nothing of the topic. */
  async #objection(): Promise<Objection | undefined | 'unknown'> {
    const { admin, topic, image } = this.parts;
    try {
      await refuseUnsafeTopic(admin, topic);
      // What was read before the question: records that come meanwhile lie behind the end that is answered.
      const read = Array.from({ length: image.partitions }, (_, partition) => image.tail(partition).nextOffset);
      return this.#loss(read, await offsetsOf(admin, topic));
    } catch (error) {
      if (!(error instanceof StartRefused)) return 'unknown';
      return { reason: error.message, remedy: null, patience: TWO_LOOKS };
    }
  }

  #loss(read: readonly number[], ends: readonly { low: number; high: number }[]): Objection | undefined {
    const { topic } = this.parts;
    for (const [partition, nextOffset] of read.entries()) {
      const { low, high } = ends[partition] ?? { low: 0, high: 0 };
      const place = `partition ${partition} of topic ${topic}`;
      if (low > 0) {
        const reason = `Records before offset ${low} of ${place} were deleted while this node ran.`;
        return { reason, remedy: COPY, patience: TWO_LOOKS };
      }
      if (high < nextOffset) {
        const reason = `${place} ends at offset ${high}; this node has read up to ${nextOffset}: it was cut or made anew.`;
        return { reason, remedy: COPY, patience: UNTIL_LEADERS_KNOW };
      }
    }
    return undefined;
  }
}
