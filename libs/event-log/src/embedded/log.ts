import { join } from 'node:path';
import { CheckpointWriter } from '../checkpoints.js';
import type { LogRecord } from '../envelope.js';
import { LogUnavailable, OutcomeUnknown, StartRefused } from '../errors.js';
import { reasonOf } from '../failure.js';
import { takeFolder } from '../folder-lock.js';
import { type Genesis, newGenesis } from '../genesis.js';
import type { Draft } from '../image/draft.js';
import type { Image } from '../image/image.js';
import { ImageUnusable, openImage } from '../image/open-image.js';
import { LocalReads } from '../local-reads.js';
import type { CommitResult, EventLog, Fault, StoredRecord } from '../port.js';
import { answerOfOwner, type Proposal, propose } from '../proposal.js';
import { parseRecord } from '../reading.js';
import { verifyImage } from '../verify/verify-image.js';

const PARTITION = 0;
const MOST_BATCH_BYTES = 4_000_000;

export interface EmbeddedLogOptions {
  /** Holds the records, the checkpoints and the name of the process that owns them. Made when absent. */
  folder: string;
}

/**
 * Opens the log that needs no server: one partition in LMDB, owned by one process, answering after the flush.
 * @throws {StartRefused} the folder belongs to a living process, or its records cannot be read.
 */
export async function openEmbeddedLog({ folder }: EmbeddedLogOptions): Promise<EventLog> {
  const release = takeFolder(folder);
  try {
    const image = openRecords(join(folder, 'records'));
    const genesis = await ensureGenesis(image, folder);
    const checkpointFile = join(folder, 'checkpoints.jsonl');
    const checkpoints = await CheckpointWriter.open(checkpointFile, image, genesis.id);
    return new EmbeddedLog(image, genesis, checkpoints, checkpointFile, release);
  } catch (error) {
    release();
    throw error;
  }
}

function openRecords(folder: string): Image {
  try {
    return openImage(folder, 1, true);
  } catch (error) {
    if (!(error instanceof ImageUnusable)) throw error;
    throw new StartRefused(
      `The records in ${folder} cannot be read. ${error.message}`,
      'Nothing was changed. Restore the folder from a backup, or open it with the version of Anlu that wrote it.',
    );
  }
}

async function ensureGenesis(image: Image, folder: string): Promise<Genesis> {
  if (image.size(PARTITION) === 0) await image.write((draft) => draft.append(arrival(draft, newGenesis(1))));
  const { genesis } = image;
  if (genesis !== undefined && genesis.partitions === 1) return genesis;
  await image.close();
  throw new StartRefused(
    `The log in ${folder} does not open with the genesis of an embedded log.`,
    'Restore the folder from a backup; a Kafka image belongs to its Kafka settings.',
  );
}

function arrival(draft: Draft, bytes: Uint8Array, record?: LogRecord) {
  const reading = record === undefined ? parseRecord(bytes) : ({ kind: 'record', record } as const);
  return { partition: PARTITION, offset: draft.tail(PARTITION).nextOffset, bytes, reading };
}

interface Waiting extends Proposal {
  answer: (result: CommitResult) => void;
  fail: (error: Error) => void;
}

class EmbeddedLog extends LocalReads implements EventLog {
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor(
    image: Image,
    private readonly genesis: Genesis,
    private readonly checkpoints: CheckpointWriter,
    private readonly checkpointFile: string,
    private readonly release: () => void,
  ) {
    super(image);
  }

  get id(): string {
    return this.genesis.id;
  }

  async commit(record: LogRecord): Promise<CommitResult> {
    const proposal = propose(record);
    if (this.#closed) throw new LogUnavailable('The log is closed.');
    return new Promise((answer, fail) => {
      this.#waiting.push({ ...proposal, answer, fail });
      this.#writing ??= this.#writeAll();
    });
  }

  verify(onProgress?: (done: number, total: number) => void): Promise<Fault[]> {
    return verifyImage(this.image, this.genesis.id, this.checkpointFile, onProgress);
  }

  health(): { ready: boolean; reason?: string } {
    if (this.#closed) return { ready: false, reason: 'The log is closed.' };
    const { failure } = this.checkpoints;
    return failure === undefined ? { ready: true } : { ready: false, reason: `Checkpoints cannot be kept: ${failure}` };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writing;
    await this.checkpoints.close();
    await this.image.close();
    this.release();
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
    try {
      const written = await this.image.write((draft) => batch.map((waiting) => this.#append(draft, waiting)));
      batch.forEach((waiting, place) => waiting.answer(this.#answer(waiting, written[place])));
    } catch (error) {
      for (const { fail } of batch) fail(new OutcomeUnknown(`The write failed: ${reasonOf(error)}`, { cause: error }));
    }
  }

  /** What would be void need not be written: here nobody else writes, so the rule can be asked first. */
  #append(draft: Draft, { record, bytes }: Waiting): StoredRecord | undefined {
    return draft.judge(record) === 'accepted' ? draft.append(arrival(draft, bytes, record)) : undefined;
  }

  #answer(waiting: Waiting, stored: StoredRecord | undefined): CommitResult {
    if (stored !== undefined) return { outcome: 'recorded', stored };
    const { stream, commandId } = waiting.record;
    const owner = this.findCommand(stream, commandId);
    return owner === undefined ? { outcome: 'overtaken', head: this.head(stream) } : answerOfOwner(waiting, owner);
  }
}
