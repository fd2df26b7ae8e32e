import type { Admin } from 'kafkajs';
import { StartRefused } from '../errors.js';
import type { Image } from '../image/image.js';
import type { Follower } from './follower.js';
import { offsetsOf, refuseUnsafeTopic } from './topic.js';

/**
 * Looks again, now and then and whenever Kafka was joined anew, at what a start would refuse: settings under which records can be lost,
 * records that are gone, a topic that was cut or made anew. Settings may be put back; what is gone ends all reading and writing.
 */
export class TopicWatch {
  readonly #timer: NodeJS.Timeout;
  #trouble: string | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: { admin: Admin; topic: string; image: Image; follower: Follower },
    every: number,
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
    this.parts.follower.joins.off('joined', this.#onJoined);
    await this.#looking;
  }

  readonly #onJoined = (): void => void this.look();

  async #look(): Promise<void> {
    const { admin, topic } = this.parts;
    try {
      await refuseUnsafeTopic(admin, topic);
      this.#trouble = undefined;
      this.#refuseLoss(await offsetsOf(admin, topic));
    } catch (error) {
      // Kafka that does not answer is told of by others; it says nothing of the topic.
      if (error instanceof StartRefused) this.#trouble = error.message;
    }
  }

  #refuseLoss(ends: readonly { low: number; high: number }[]): void {
    const { image, topic, follower } = this.parts;
    for (let partition = 0; partition < image.partitions; partition += 1) {
      const { low, high } = ends[partition] ?? { low: 0, high: 0 };
      const { nextOffset } = image.tail(partition);
      const place = `partition ${partition} of topic ${topic}`;
      const remedy =
        'Stop the nodes. `anlu copy-log <data folder of a node> kafka://…/<new topic>` brings what this node has into a new topic.';
      if (low > 0)
        follower.halted(`Records before offset ${low} of ${place} were deleted while this node ran.`, remedy);
      else if (high < nextOffset)
        follower.halted(
          `${place} ends at offset ${high}; this node has read up to ${nextOffset}: it was cut or made anew.`,
          remedy,
        );
    }
  }
}
