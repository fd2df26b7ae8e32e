import { type FileHandle, open, readFile } from 'node:fs/promises';
import { hasCode, reasonOf } from './failure.js';
import type { Image } from './image/image.js';
import type { TreeHead } from './port.js';

/** One line of the checkpoints file: the tree head of a partition as this node saw it. `at` is a UTC ISO 8601 instant. */
export interface Checkpoint extends TreeHead {
  log: string;
  at: string;
}

const EVERY_RECORDS = 1000;
const EVERY_MS = 10_000;

/**
 * Keeps tree heads in a file outside the image: what is changed later in the log, by whomever, no longer fits them.
 * Written every 1,000 records of a partition, every 10 s, and at close.
 */
export class CheckpointWriter {
  readonly #written: number[];
  readonly #timer: NodeJS.Timeout;
  #lane: Promise<void> = Promise.resolve();
  #failure: string | undefined;

  private constructor(
    private readonly file: FileHandle,
    private readonly image: Image,
    private readonly log: string,
  ) {
    this.#written = Array.from({ length: image.partitions }, () => 0);
    this.#timer = setInterval(() => this.#keep(1), EVERY_MS).unref();
    image.changes.on('change', this.#onChange);
  }

  static async open(path: string, image: Image, log: string): Promise<CheckpointWriter> {
    await cutTornLine(path);
    return new CheckpointWriter(await open(path, 'a'), image, log);
  }

  /** Why checkpoints are not being kept, undefined while they are. */
  get failure(): string | undefined {
    return this.#failure;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.image.changes.off('change', this.#onChange);
    this.#keep(1);
    await this.#lane;
    await this.file.close();
  }

  readonly #onChange = (): void => this.#keep(EVERY_RECORDS);

  /** Writes the heads of the partitions that grew by at least `growth` records since their last checkpoint. */
  #keep(growth: number): void {
    const at = new Date().toISOString();
    const lines: string[] = [];
    for (let partition = 0; partition < this.image.partitions; partition++) {
      if (this.image.size(partition) - (this.#written[partition] ?? 0) < growth) continue;
      const head = this.image.treeHead(partition);
      this.#written[partition] = head.size;
      lines.push(`${JSON.stringify({ log: this.log, ...head, at } satisfies Checkpoint)}\n`);
    }
    if (lines.length > 0) this.#lane = this.#lane.then(() => this.#append(lines.join('')));
  }

  async #append(lines: string): Promise<void> {
    try {
      await this.file.appendFile(lines);
      await this.file.datasync();
      this.#failure = undefined;
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }
}

/** The checkpoints of one log, and the numbers of the lines (from 1) that cannot be read. A missing file has neither. */
export async function readCheckpoints(
  path: string,
  log: string,
): Promise<{ checkpoints: Checkpoint[]; damaged: number[] }> {
  const lines = (await contentOf(path)).split('\n');
  const checkpoints: Checkpoint[] = [];
  const damaged: number[] = [];
  // A last line without its line end is being written, or was when the machine stopped.
  lines.slice(0, -1).forEach((line, number) => {
    const checkpoint = checkpointIn(line);
    if (checkpoint === undefined) damaged.push(number + 1);
    else if (checkpoint.log === log) checkpoints.push(checkpoint);
  });
  return { checkpoints, damaged };
}

function checkpointIn(line: string): Checkpoint | undefined {
  try {
    const { log, partition, size, root, at }: Partial<Checkpoint> = JSON.parse(line);
    if (log === undefined || partition === undefined || size === undefined || root === undefined || at === undefined)
      return undefined;
    return { log, partition, size, root, at };
  } catch {
    return undefined;
  }
}

async function cutTornLine(path: string): Promise<void> {
  const content = await contentOf(path);
  if (content === '' || content.endsWith('\n')) return;
  const file = await open(path, 'r+');
  try {
    await file.truncate(Buffer.byteLength(content.slice(0, content.lastIndexOf('\n') + 1)));
  } finally {
    await file.close();
  }
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
