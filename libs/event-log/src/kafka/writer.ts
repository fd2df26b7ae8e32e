import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Producer, RecordMetadata } from 'kafkajs';
import { LogFull, LogUnavailable, OutcomeUnknown } from '../errors.js';
import { reasonOf } from '../failure.js';
import type { Image } from '../image/image.js';
import type { CommitResult, Pass, StoredRecord } from '../port.js';
import { MOST_RECORD_BYTES, type Proposal } from '../proposal.js';
import { ACKS_ALL } from './client.js';
import { finalRefusal } from './final-refusal.js';
import type { Follower } from './follower.js';
import type { ImageRoom } from './image-room.js';
import { outcomeKnown, outcomeOfSent } from './outcome.js';
import { Pending } from './pending.js';
import type { TopicWatch } from './topic-watch.js';

/** While Kafka was heard of this recently a send is tried without asking first whether it is there. */
const FRESH_MS = 1500;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** What a send came to. */
type Sent = { outcome: 'acknowledged' } | { outcome: 'refused'; reason: string } | { outcome: 'unknown' };

export interface WriterParts {
  readonly producer: Producer;
  readonly admin: Admin;
  readonly topic: string;
  readonly image: Image;
  readonly room: ImageRoom;
  readonly follower: Follower;
  readonly watch: TopicWatch;
  readonly answerWithinMs: number;
  readonly pass: Pass;
}

/**
 * Group commit: one send is in flight and carries the waiting records of all partitions. What a send brought is learnt
 * only from the offsets: a record lies where Kafka acknowledged it, and counts as the rule says once everything before
 * it is known.
 */
export class Writer {
  #waiting: Pending[] = [];
  /** What is not settled, by stream and command: the same command asked again has to wait for it. */
  readonly #open = new Map<string, Pending>();
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #learning: Promise<void> = Promise.resolve();
  #acknowledgedAt = 0;
  #trouble: string | undefined;

  constructor(private readonly parts: WriterParts) {}

  /** Why the present send does not come through, undefined when all is well. */
  get trouble(): string | undefined {
    return this.#running === undefined ? undefined : this.#trouble;
  }

  async commit(proposal: Proposal, partition: number): Promise<CommitResult> {
    const { follower, watch, image, room, answerWithinMs } = this.parts;
    const closed = this.#stop.signal.aborted ? 'The log is closed.' : undefined;
    const reason = closed ?? follower.halt?.message ?? watch.trouble ?? follower.stoppedAt(partition);
    if (reason !== undefined) throw new LogUnavailable(reason);
    const key = `${proposal.record.stream}\n${proposal.record.commandId}`;
    const earlier = this.#open.get(key);
    if (earlier !== undefined) {
      await settledWithin(earlier, answerWithinMs);
      return this.commit(proposal, partition);
    }
    const known = outcomeKnown(image, proposal);
    if (known !== undefined) return known;
    const { lack } = room;
    if (lack !== undefined) throw new LogFull(`${lack} Nothing was sent.`);
    const pending = new Pending(proposal, partition, answerWithinMs);
    this.#open.set(key, pending);
    void pending.settled.then(() => this.#open.delete(key));
    this.#waiting.push(pending);
    this.#running ??= this.#run();
    return pending.answer;
  }

  /** Stops sending. Callers that still wait are told that the outcome is unknown, or that nothing was sent. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const pending of this.#open.values()) pending.giveUp('The log is being closed.');
    await this.#running;
    await this.#learning;
  }

  async #run(): Promise<void> {
    // Whoever commits in this same turn of the event loop shares the first send.
    await Promise.resolve();
    while (this.#waiting.length > 0 && !this.#stop.signal.aborted) {
      if (await this.#isReachable()) await this.#settle(this.#takeBatch());
      this.#waiting = this.#waiting.filter(({ isOver }) => !isOver);
    }
    this.#running = undefined;
  }

  /** A send into a void would leave an unknown outcome where "not sent" can be told. */
  async #isReachable(): Promise<boolean> {
    const { admin, topic, follower } = this.parts;
    if (performance.now() - Math.max(follower.heardAt, this.#acknowledgedAt) < FRESH_MS) return true;
    try {
      await admin.fetchTopicMetadata({ topics: [topic] });
      return true;
    } catch (error) {
      this.#trouble = reasonOf(error);
      await this.#rest(FIRST_PAUSE_MS);
      return false;
    }
  }

  /** At most one record's limit per partition: Kafka refuses a larger batch as a whole. */
  #takeBatch(): Pending[] {
    const sums = new Map<number, number>();
    const batch: Pending[] = [];
    const rest: Pending[] = [];
    for (const pending of this.#waiting) {
      if (pending.isOver) continue;
      const { partition, proposal } = pending;
      const sum = (sums.get(partition) ?? 0) + proposal.bytes.length;
      // Once one does not fit, none behind it passes: it may be the next record of the same stream.
      sums.set(partition, sum);
      (sum <= MOST_RECORD_BYTES ? batch : rest).push(pending);
    }
    this.#waiting = rest;
    return batch;
  }

  /** Sends the identical bytes until Kafka acknowledges them, or until the image shows what became of them. */
  async #settle(batch: Pending[]): Promise<void> {
    let open = batch;
    for (
      let wait = FIRST_PAUSE_MS;
      open.length > 0 && !this.#stop.signal.aborted;
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS)
    ) {
      const sent = await this.#send(open);
      if (sent.outcome === 'acknowledged') return;
      if (sent.outcome === 'refused') return this.#refused(open, sent.reason);
      for (const pending of open) pending.markDoubtful();
      await this.#rest(wait);
      open = open.filter((pending) => !this.#giveFromImage(pending));
    }
  }

  /** Kafka refuses a batch as a whole for one record that it does not take: sent one by one, the others get through. */
  async #refused(open: Pending[], reason: string): Promise<void> {
    const [only, ...others] = open;
    if (only !== undefined && others.length === 0) only.refuse(reason);
    else for (const pending of open) if (!this.#giveFromImage(pending)) await this.#settle([pending]);
  }

  /** Sends once; what is acknowledged is learnt. */
  async #send(open: Pending[]): Promise<Sent> {
    const ends = new Map(open.map(({ partition }) => [partition, this.parts.image.tail(partition).nextOffset]));
    const sent = await this.#sent(open);
    if ('outcome' in sent) return sent;
    // What one send brought is learnt while the next is under way, but never two at once.
    await this.#learning;
    this.#learning = this.#learn(open, sent.acknowledged, ends);
    return { outcome: 'acknowledged' };
  }

  async #sent(
    open: Pending[],
  ): Promise<Exclude<Sent, { outcome: 'acknowledged' }> | { acknowledged: RecordMetadata[] }> {
    const { producer, topic, pass } = this.parts;
    for (const pending of open) pending.markSent();
    const messages = open.map(({ partition, proposal }) => ({ partition, value: bufferOf(proposal.bytes) }));
    try {
      const sending = producer.sendBatch({ acks: ACKS_ALL, topicMessages: [{ topic, messages }] });
      pass('append');
      const acknowledged = await sending;
      pass('appended');
      this.#acknowledgedAt = performance.now();
      this.#trouble = undefined;
      return { acknowledged };
    } catch (error) {
      const reason = finalRefusal(error);
      if (reason !== undefined) return { outcome: 'refused', reason };
      this.#trouble = reasonOf(error);
      return { outcome: 'unknown' };
    }
  }

  /** Turns acknowledged offsets into answers. `ends` is where the image's partitions ended before the send. */
  async #learn(open: Pending[], acknowledged: RecordMetadata[], ends: Map<number, number>): Promise<void> {
    const groups = acknowledged.map(({ partition, baseOffset }) => ({
      partition,
      base: Number(baseOffset),
      records: open.filter((pending) => pending.partition === partition),
    }));
    const replaced = groups.find(({ partition, base }) => base < (ends.get(partition) ?? 0));
    if (replaced !== undefined) return this.#topicReplaced(replaced.partition, replaced.base);
    const { image, room } = this.parts;
    const bytes = open.reduce((sum, { proposal }) => sum + proposal.bytes.length, 0);
    await room.waitFor(bytes, this.#stop.signal).catch(() => undefined);
    if (this.#stop.signal.aborted) return;
    const entered = await image.write((draft) =>
      groups.map(({ partition, base, records }) =>
        // Nothing lies between what is known and what was acknowledged: these records are next, and the rule can be
        // applied here.
        draft.tail(partition).nextOffset === base
          ? records.map(({ proposal: { bytes, record } }, place) =>
              draft.append({ partition, offset: base + place, bytes, reading: { kind: 'record', record } }),
            )
          : undefined,
      ),
    );
    await Promise.all(groups.map((group, place) => this.#answer(group, entered[place])));
  }

  async #answer(
    group: { partition: number; base: number; records: Pending[] },
    entered: (StoredRecord | undefined)[] | undefined,
  ) {
    const { partition, base, records } = group;
    const { image, follower } = this.parts;
    try {
      const end = base + records.length;
      const isKnown = () => image.tail(partition).nextOffset >= end || follower.stoppedAt(partition) !== undefined;
      await follower.until(isKnown, this.#stop.signal);
    } catch {
      return;
    }
    if (follower.stoppedAt(partition) !== undefined) return;
    records.forEach((pending, place) => {
      const stored = entered?.[place];
      if (stored?.verdict === 'accepted') pending.give({ outcome: 'recorded', stored });
      // Known and void although its place looks free: it was decided on a predecessor that lost.
      else if (!this.#giveFromImage(pending))
        pending.give({ outcome: 'overtaken', head: image.head(pending.proposal.record.stream) });
    });
  }

  #giveFromImage(pending: Pending): boolean {
    const outcome = outcomeOfSent(this.parts.image, pending.proposal);
    if (outcome !== undefined) pending.give(outcome);
    return outcome !== undefined;
  }

  #topicReplaced(partition: number, base: number): void {
    this.parts.follower.halted(
      `Kafka acknowledged offset ${base} of partition ${partition}, where this node already holds another record.`,
      'The topic was replaced or cut while this node ran. Restore it, then start again.',
    );
  }

  async #rest(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }
}

const settledWithin = async (pending: Pending, ms: number): Promise<void> => {
  const timer = new AbortController();
  const late = pause(ms, 'late', { signal: timer.signal }).catch(() => 'settled');
  const first = await Promise.race([pending.settled, late]);
  timer.abort();
  if (first === 'late')
    throw new OutcomeUnknown('This command was sent before and its outcome is not known yet. Ask again later.');
};

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
