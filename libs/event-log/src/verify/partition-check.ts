import { hashOf } from '../canonical.js';
import type { Checkpoint } from '../checkpoints.js';
import type { LogRecord } from '../envelope.js';
import type { Image } from '../image/image.js';
import type { Row } from '../image/row.js';
import { EMPTY_TREE, grow, rootOf, type Tree } from '../merkle.js';
import { partitionOf } from '../partitioning.js';
import type { Fault, StreamHead, TreeHead } from '../port.js';
import { parseRecord } from '../reading.js';
import { advance, judge, predecessorOf, STREAM_WITHOUT_RECORDS } from '../rule.js';
import type { IndexCheck } from './index-check.js';

/** One record as it lies in the log. */
export interface LogEntry {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** What is said of a root that somebody gave, beside the checkpoints of the node. */
const keptElsewhere = 'root kept elsewhere';

/**
 * Goes through one partition from its first record to `size` and applies everything again from scratch: hashes, chains,
 * the rule, the Merkle tree. What it finds is compared with what the image kept and with the checkpoints. One damaged
 * record gives one fault: its stream is taken up again at the next record.
 */
export class PartitionCheck {
  readonly faults: Fault[] = [];
  readonly #heads = new Map<string, StreamHead>();
  /** Streams whose last record was damaged: their next record cannot be held against it. */
  readonly #doubtful = new Set<string>();
  /** What the tree is held against, by size: checkpoints of this node, and roots that were kept elsewhere. */
  readonly #headsAt = new Map<number, (TreeHead & { name: string })[]>();
  /** Index of the last accepted record of each stream. */
  readonly #lastIndexes = new Map<string, number>();
  #tree: Tree = EMPTY_TREE;
  #nextOffset = 0;
  #lastGood = 0;
  #isMerkleBroken = false;

  constructor(
    private readonly image: Image,
    private readonly partition: number,
    private readonly size: number,
    private readonly genesisHash: string,
    private readonly held: { checkpoints: readonly Checkpoint[]; roots: readonly TreeHead[] },
    private readonly indexes: IndexCheck,
  ) {
    const kept = held.checkpoints.map((head) => ({ ...head, name: `checkpoint of ${head.at}` }));
    const given = held.roots.map((head) => ({ ...head, name: keptElsewhere }));
    for (const head of [...kept, ...given])
      this.#headsAt.set(head.size, [...(this.#headsAt.get(head.size) ?? []), head]);
  }

  /** Records looked at so far. */
  get done(): number {
    return this.#tree.size;
  }

  /** @param kept what the image has at this place, where that is being read anyway. */
  take({ offset, bytes }: LogEntry, kept?: Row): void {
    const index = this.#tree.size;
    if (index >= this.size) return;
    const row = kept ?? this.image.row(this.partition, index);
    this.#compareOffset(index, offset, row);
    this.#tree = grow(this.#tree, bytes);
    const hash = hashOf(bytes);
    if (row === undefined) this.#fault('index', index, null, 'The image lacks this record.');
    if (index === 0) this.#compareGenesis(hash);
    if (row !== undefined && row.hash !== hash) this.#damaged(index, row, hash);
    else this.#apply(index, hash, bytes, row);
    if (row !== undefined && row.bytes !== bytes && row.hash === hash && Buffer.compare(row.bytes, bytes) !== 0)
      this.#fault('index', index, null, "The image's copy is damaged; delete the image and it is read again.");
    this.#compareCheckpoints();
  }

  /** To be called after the last record. */
  finish(): Fault[] {
    const { partition, image, size } = this;
    if (this.done < size)
      this.#fault('gap', this.done, null, `The log ends after ${this.done} records; the image has ${size}.`);
    const has = image.size(partition);
    const beyond = this.held.checkpoints.find((checkpoint) => checkpoint.size > has);
    const missing = this.held.roots.filter((root) => root.size > has).map((root) => ({ ...root, at: null }));
    for (const { size: covered, at } of [...(beyond === undefined ? [] : [beyond]), ...missing])
      this.#fault(
        'gap',
        covered - 1,
        null,
        `The ${at === null ? keptElsewhere : `checkpoint of ${at}`} covers ${covered} records; the log has ${has}.`,
      );
    if (!image.endsAtTail(partition))
      this.#fault('index', has, null, 'The image holds records behind the end of the log.');
    for (const [stream, head] of this.#heads) this.#compareHead(stream, head);
    if (
      !this.#isMerkleBroken &&
      image.size(partition) === this.done &&
      image.treeHead(partition).root !== rootOf(this.#tree)
    )
      this.#fault(
        'merkle',
        null,
        null,
        `The records do not give the root that was kept beside them (after index ${this.#lastGood}).`,
      );
    return this.faults;
  }

  #compareOffset(index: number, offset: number, row: Row | undefined): void {
    if (offset !== this.#nextOffset)
      this.#fault('gap', index, null, `Offsets ${this.#nextOffset} to ${offset - 1} hold no record.`);
    if (row !== undefined && row.offset !== offset)
      this.#fault('gap', index, null, `This record has offset ${offset}; the image read it at ${row.offset}.`);
    this.#nextOffset = offset + 1;
  }

  #compareGenesis(hash: string): void {
    if (hash !== this.genesisHash)
      this.#fault('genesis', 0, null, 'The partition does not open with the genesis of this log.');
  }

  #damaged(index: number, row: Row, hash: string): void {
    const stream = this.#streamAt(index, row);
    if (stream !== null) this.#doubtful.add(stream);
    this.#isMerkleBroken = true;
    this.#fault('record', index, stream, `Changed after it was recorded: it had hash ${row.hash}, now ${hash}.`);
  }

  #apply(index: number, hash: string, bytes: Uint8Array, row: Row | undefined): void {
    const reading = parseRecord(bytes);
    if (reading.kind === 'unknown-version')
      this.#fault('record', index, null, `Envelope version ${reading.version} is not known to this program.`);
    const isOurs =
      reading.kind === 'record' && partitionOf(reading.record.stream, this.image.partitions) === this.partition;
    if (!isOurs) {
      if (row?.verdict === 'accepted')
        this.#fault('rule', index, null, 'Accepted, though it is no record of this partition.');
      return;
    }
    this.#applyRecord(index, hash, reading.record, row);
  }

  #applyRecord(index: number, hash: string, record: LogRecord, row: Row | undefined): void {
    const { stream } = record;
    const head = this.#doubtful.has(stream) ? headBefore(record) : this.#head(stream);
    // Two accepted records of one command show in the list of commands, which cannot name both.
    const isKnown = row?.verdict !== 'accepted' && this.#isKnown(record, index);
    const verdict = judge(record, head, isKnown) === 'accepted' ? 'accepted' : 'void';
    const kept = row?.verdict ?? verdict;
    if (kept === 'accepted' && verdict === 'void') this.#brokenPlace(index, record, head);
    if (kept === 'void' && verdict === 'accepted' && !this.#doubtful.has(stream))
      this.#fault('rule', index, stream, 'Void in the image, though the rule accepts it.');
    if (kept === 'void') return;
    if (row !== undefined) this.indexes.expect(record, index);
    this.#doubtful.delete(stream);
    this.#lastIndexes.set(stream, index);
    this.#heads.set(stream, advance(headBefore(record), record, hash));
  }

  /** Whether an earlier record owns the command, as far as the image knows. */
  #isKnown({ stream, commandId }: LogRecord, index: number): boolean {
    const owner = this.image.commandIndex(stream, commandId);
    return owner !== undefined && owner < index;
  }

  #brokenPlace(index: number, record: LogRecord, head: StreamHead): void {
    const predecessor = predecessorOf(record, head);
    if (record.prevHash === predecessor)
      this.#fault('rule', index, record.stream, `Accepted, though the stream had ${head.version} events.`);
    else
      this.#fault(
        'chain',
        index,
        record.stream,
        `Does not continue the stream's last record (index ${this.#lastIndexes.get(record.stream) ?? 'none'}): it names ${record.prevHash} as its predecessor, not ${predecessor ?? 'anything: records of its version end before'}. One of the two was changed.`,
      );
  }

  #compareCheckpoints(): void {
    for (const { root, name } of this.#headsAt.get(this.done) ?? []) {
      const is = rootOf(this.#tree);
      if (is === root) this.#lastGood = this.done;
      else if (name === keptElsewhere)
        this.#fault(
          'merkle',
          null,
          null,
          `The ${name} over ${this.done} records differs: it is ${root}, that of the log is ${is}. It was mistyped or is of another log, or a record before index ${this.done} was changed.`,
        );
      else if (!this.#isMerkleBroken) {
        this.#isMerkleBroken = true;
        const range = `between index ${this.#lastGood} and ${this.done - 1}`;
        this.#fault(
          'merkle',
          null,
          null,
          `The ${name} over ${this.done} records does not fit: a record ${range} was changed.`,
        );
      }
    }
  }

  #compareHead(stream: string, head: StreamHead): void {
    const kept = this.image.headOnDisk(stream);
    const hasGrown = [...this.image.index.places(stream, this.size)].length > 0;
    const isEqual = kept.version === head.version && kept.hash === head.hash && kept.recordedAt === head.recordedAt;
    if (!hasGrown && !isEqual && !this.#doubtful.has(stream))
      this.#fault(
        'index',
        null,
        stream,
        `The image has this stream at version ${kept.version}; the log at ${head.version}.`,
      );
  }

  /** The stream of a damaged record: its own bytes cannot be trusted with its name, the image's place index can. */
  #streamAt(index: number, row: Row): string | null {
    for (const { stream, name, index: place } of this.image.index.entries())
      if (name === '' && place === index && partitionOf(stream, this.image.partitions) === this.partition)
        return stream;
    const reading = parseRecord(row.bytes);
    return reading.kind === 'record' ? reading.record.stream : null;
  }

  #head(stream: string): StreamHead {
    return this.#heads.get(stream) ?? STREAM_WITHOUT_RECORDS;
  }

  #fault(kind: Fault['kind'], index: number | null, stream: string | null, message: string): void {
    this.faults.push({ kind, partition: this.partition, index, stream, message });
  }
}

/** The head that a record claims to continue. */
const headBefore = (record: LogRecord): StreamHead => {
  const { v, prevHash } = record;
  const version = 'events' in record ? record.seq - 1 : record.at;
  return { version, hash: prevHash, eventHash: prevHash, isChained: v !== 1, recordedAt: null };
};
