import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CheckpointWriter } from '../checkpoints.js';
import type { LogRecord } from '../envelope.js';
import { LogFull, LogUnavailable, OutcomeUnknown, StartRefused } from '../errors.js';
import { reasonOf } from '../failure.js';
import { takeFolder } from '../folder-lock.js';
import { newGenesis, type Genesis } from '../genesis.js';
import type { Arrival, Draft } from '../image/draft.js';
import type { Image } from '../image/image.js';
import { ImageUnusable, openImage } from '../image/open-image.js';
import { isFull, isSaidFull } from '../image/room.js';
import { LocalReads } from '../local-reads.js';
import type { CommitResult, EventLog, Fault, Pass, StoredRecord, TreeHead } from '../port.js';
import { answerOfOwner, propose, type Proposal } from '../proposal.js';
import { parseRecord } from '../reading.js';
import { verifyImage } from '../verify/verify-image.js';

const PARTITION = 0;
const MOST_BATCH_BYTES = 4_000_000;
const BEHIND = 'A write failed and left more on the disk than it said. Start this node again: it reads what is there.';

export interface EmbeddedLogOptions {
  /** Holds the records, the checkpoints and the name of the process that owns them. Made when absent. */
  readonly folder: string;
  readonly pass?: Pass;
}

/**
 * Opens the log that needs no server: one partition in LMDB, owned by one process, answering after the flush.
 * @throws {StartRefused} the folder belongs to a living process, or its records cannot be read.
 */
export const openEmbeddedLog = async ({ folder, pass = () => undefined }: EmbeddedLogOptions): Promise<EventLog> => {
  const release = takeFolder(folder);
  try {
    const image = openRecords(join(folder, 'records'), pass);
    const genesis = await ensureGenesis(image, folder);
    const checkpointFile = join(folder, 'checkpoints.jsonl');
    const checkpoints = await CheckpointWriter.open(checkpointFile, image, genesis.id);
    return new EmbeddedLog({ image, genesis, checkpoints, checkpointFile, folder, pass, release });
  } catch (error) {
    release();
    throw error;
  }
};

/**
 * Opens a log that is there, to read it or to go on with it: nothing is made by opening.
 * @throws {StartRefused} there is no log in the folder; else as `openEmbeddedLog`.
 */
export const openExistingEmbeddedLog = async (options: EmbeddedLogOptions): Promise<EventLog> => {
  if (!existsSync(join(options.folder, 'records', 'data.mdb')))
    throw new StartRefused(`There is no log in ${options.folder}.`, 'Name the folder of one; nothing was made.');
  return openEmbeddedLog(options);
};

const openRecords = (folder: string, pass: Pass): Image => {
  try {
    return openImage(folder, 1, true, pass);
  } catch (error) {
    if (!(error instanceof ImageUnusable)) throw error;
    throw new StartRefused(
      `The records in ${folder} cannot be read. ${error.message}`,
      'Nothing was changed. Restore the folder from a backup, or open it with the version of Anlu that wrote it: a backup that it makes can be restored here.',
    );
  }
};

const ensureGenesis = async (image: Image, folder: string): Promise<Genesis> => {
  if (image.size(PARTITION) === 0) await image.write((draft) => draft.append(genesisArrival(draft)));
  const { genesis } = image;
  if (genesis !== undefined && genesis.partitions === 1) return genesis;
  await image.close();
  throw new StartRefused(
    `The log in ${folder} does not open with the genesis of an embedded log.`,
    'Restore the folder from a backup; a Kafka image belongs to its Kafka settings.',
  );
};

const genesisArrival = (draft: Draft): Arrival => {
  const bytes = newGenesis(1);
  return { ...nextPlace(draft), bytes, reading: parseRecord(bytes) };
};

const nextPlace = (draft: Draft): { partition: number; offset: number } => ({
  partition: PARTITION,
  offset: draft.tail(PARTITION).nextOffset,
});

interface Waiting extends Proposal {
  readonly answer: (result: CommitResult) => void;
  readonly fail: (error: Error) => void;
}

interface Parts {
  readonly image: Image;
  readonly genesis: Genesis;
  readonly checkpoints: CheckpointWriter;
  readonly checkpointFile: string;
  readonly folder: string;
  readonly pass: Pass;
  readonly release: () => void;
}

class EmbeddedLog extends LocalReads implements EventLog {
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;
  /** Why the last write failed, undefined when it did not, or only for want of room. */
  #failure: string | undefined;
  /** The disk has more than this process knows: what it would write next could overwrite it. */
  #isBehind = false;

  constructor(private readonly parts: Parts) {
    super(parts.image);
  }

  get id(): string {
    return this.parts.genesis.id;
  }

  async commit(record: LogRecord): Promise<CommitResult> {
    const proposal = propose(record);
    if (this.#closed) throw new LogUnavailable('The log is closed.');
    if (this.#isBehind) throw new LogUnavailable(BEHIND);
    return new Promise((answer, fail) => {
      this.#waiting.push({ ...proposal, answer, fail });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Nobody else writes here. */
  async upToDate(): Promise<void> {}

  verify(onProgress?: (done: number, total: number) => void, roots: readonly TreeHead[] = []): Promise<Fault[]> {
    return verifyImage(this.image, this.id, this.parts.checkpointFile, onProgress, roots);
  }

  health(): { ready: boolean; reason?: string } {
    if (this.#closed) return { ready: false, reason: 'The log is closed.' };
    if (this.#isBehind) return { ready: false, reason: BEHIND };
    const { folder, checkpoints } = this.parts;
    // Pages that became free inside the file may take a small batch for a while.
    if (isFull(folder)) return { ready: false, reason: `There is next to no room on the disk of ${folder}.` };
    if (this.#failure !== undefined) return { ready: false, reason: this.#failure };
    const { failure } = checkpoints;
    return failure === undefined ? { ready: true } : { ready: false, reason: `Checkpoints cannot be kept: ${failure}` };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writing;
    await this.parts.checkpoints.close();
    await this.image.close();
    this.parts.release();
  }

  /** Group commit: while one batch is flushed the next gathers. */
  async #writeAll(): Promise<void> {
    // Whoever commits in this same turn of the event loop shares the first batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#write(this.#takeBatch());
    this.#writing = undefined;
  }

  #takeBatch(): Waiting[] {
    let bytes = 0;
    const past = this.#waiting.findIndex((waiting) => (bytes += waiting.bytes.length) > MOST_BATCH_BYTES);
    return this.#waiting.splice(0, past === -1 ? this.#waiting.length : past);
  }

  async #write(batch: Waiting[]): Promise<void> {
    const bytes = batch.reduce((sum, waiting) => sum + waiting.bytes.length, 0);
    if (isFull(this.parts.folder, bytes)) {
      for (const { fail } of batch) fail(this.#noRoom('Nothing was written.'));
      return;
    }
    try {
      const written = await this.image.write((draft) => batch.map((waiting) => this.#append(draft, waiting)));
      this.#failure = undefined;
      this.parts.pass('appended');
      batch.forEach((waiting, place) => waiting.answer(this.#answer(waiting, written[place])));
    } catch (error) {
      const told = this.#whatFailed(error);
      for (const { fail } of batch) fail(told);
    }
  }

  #whatFailed(error: unknown): Error {
    const why = `The write failed: ${reasonOf(error)}`;
    this.#isBehind = !this.image.isAsOnDisk;
    if (this.#isBehind) return new OutcomeUnknown(why, { cause: error });
    if (isSaidFull(error) || isFull(this.parts.folder)) return this.#noRoom(why, error);
    this.#failure = why;
    return new LogUnavailable(why, { cause: error });
  }

  #noRoom(why: string, cause?: unknown): LogFull {
    return new LogFull(`There is no room on the disk of ${this.parts.folder}. ${why}`, { cause });
  }

  /** What would be void need not be written: here nobody else writes, so the rule can be asked first. */
  #append(draft: Draft, { record, bytes }: Waiting): StoredRecord | undefined {
    return draft.offer({ ...nextPlace(draft), bytes }, record);
  }

  #answer(waiting: Waiting, stored: StoredRecord | undefined): CommitResult {
    if (stored !== undefined) return { outcome: 'recorded', stored };
    const { stream, commandId } = waiting.record;
    const owner = this.findCommand(stream, commandId);
    return owner === undefined ? { outcome: 'overtaken', head: this.head(stream) } : answerOfOwner(waiting, owner);
  }
}
