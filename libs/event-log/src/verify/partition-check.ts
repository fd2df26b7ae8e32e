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
import { faultTexts, filled, type FaultCode, type FaultParameters } from './fault-texts.js';
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
    if (row === undefined) this.#fault('index', index, null, 'image-lacks-record');
    if (index === 0) this.#compareGenesis(hash);
    if (row !== undefined && row.hash !== hash) this.#damaged(index, row, hash);
    else this.#apply(index, hash, bytes, row);
    if (row !== undefined && row.bytes !== bytes && row.hash === hash && Buffer.compare(row.bytes, bytes) !== 0)
      this.#fault('index', index, null, 'image-copy-damaged');
    this.#compareCheckpoints();
  }

  /** To be called after the last record. */
  finish(): Fault[] {
    const { partition, image, size } = this;
    if (this.done < size) this.#fault('gap', this.done, null, 'log-ends-early', { records: this.done, size });
    const has = image.size(partition);
    const beyond = this.held.checkpoints.find((checkpoint) => checkpoint.size > has);
    const missing = this.held.roots.filter((root) => root.size > has).map((root) => ({ ...root, at: null }));
    for (const { size: covered, at } of [...(beyond === undefined ? [] : [beyond]), ...missing])
      this.#fault('gap', covered - 1, null, at === null ? 'root-beyond-log' : 'checkpoint-beyond-log', {
        covered,
        size: has,
        ...(at === null ? {} : { at }),
      });
    if (!image.endsAtTail(partition)) this.#fault('index', has, null, 'image-beyond-log');
    for (const [stream, head] of this.#heads) this.#compareHead(stream, head);
    if (
      !this.#isMerkleBroken &&
      image.size(partition) === this.done &&
      image.treeHead(partition).root !== rootOf(this.#tree)
    )
      this.#fault('merkle', null, null, 'root-beside-differs', { after: this.#lastGood });
    return this.faults;
  }

  #compareOffset(index: number, offset: number, row: Row | undefined): void {
    if (offset !== this.#nextOffset)
      this.#fault('gap', index, null, 'offsets-empty', { from: this.#nextOffset, to: offset - 1 });
    if (row !== undefined && row.offset !== offset)
      this.#fault('gap', index, null, 'offset-differs', { offset, read: row.offset });
    this.#nextOffset = offset + 1;
  }

  #compareGenesis(hash: string): void {
    if (hash !== this.genesisHash) this.#fault('genesis', 0, null, 'genesis-differs');
  }

  #damaged(index: number, row: Row, hash: string): void {
    const stream = this.#streamAt(index, row);
    if (stream !== null) this.#doubtful.add(stream);
    this.#isMerkleBroken = true;
    this.#fault('record', index, stream, 'record-changed', { before: row.hash, now: hash });
  }

  #apply(index: number, hash: string, bytes: Uint8Array, row: Row | undefined): void {
    const reading = parseRecord(bytes);
    if (reading.kind === 'unknown-version')
      this.#fault('record', index, null, 'envelope-unknown', { version: reading.version });
    const isOurs =
      reading.kind === 'record' && partitionOf(reading.record.stream, this.image.partitions) === this.partition;
    if (!isOurs) {
      if (row?.verdict === 'accepted') this.#fault('rule', index, null, 'of-no-partition');
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
      this.#fault('rule', index, stream, 'void-though-accepted');
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
      this.#fault('rule', index, record.stream, 'place-taken', { version: head.version });
    else
      this.#fault('chain', index, record.stream, predecessor === null ? 'chain-broken-by-version' : 'chain-broken', {
        last: this.#lastIndexes.get(record.stream) ?? 'none',
        names: record.prevHash,
        ...(predecessor === null ? {} : { expected: predecessor }),
      });
  }

  #compareCheckpoints(): void {
    for (const { root, name } of this.#headsAt.get(this.done) ?? []) {
      const is = rootOf(this.#tree);
      if (is === root) this.#lastGood = this.done;
      else if (name === keptElsewhere)
        this.#fault('merkle', null, null, 'root-elsewhere-differs', { records: this.done, root, is });
      else if (!this.#isMerkleBroken) {
        this.#isMerkleBroken = true;
        this.#fault('merkle', null, null, 'checkpoint-differs', {
          at: name.replace('checkpoint of ', ''),
          records: this.done,
          from: this.#lastGood,
          to: this.done - 1,
        });
      }
    }
  }

  #compareHead(stream: string, head: StreamHead): void {
    const kept = this.image.headOnDisk(stream);
    const hasGrown = [...this.image.index.places(stream, this.size)].length > 0;
    const isEqual = kept.version === head.version && kept.hash === head.hash && kept.recordedAt === head.recordedAt;
    if (!hasGrown && !isEqual && !this.#doubtful.has(stream))
      this.#fault('index', null, stream, 'head-differs', { kept: kept.version, version: head.version });
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

  #fault(
    kind: Fault['kind'],
    index: number | null,
    stream: string | null,
    code: FaultCode,
    parameters: FaultParameters = {},
  ): void {
    const message = filled(faultTexts[code], parameters);
    this.faults.push({ kind, partition: this.partition, index, stream, code, parameters, message });
  }
}

/** The head that a record claims to continue. */
const headBefore = (record: LogRecord): StreamHead => {
  const { v, prevHash } = record;
  const version = 'events' in record ? record.seq - 1 : record.at;
  return { version, hash: prevHash, eventHash: prevHash, isChained: v !== 1, recordedAt: null };
};
