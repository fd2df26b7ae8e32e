import { open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashOf } from './canonical.js';
import { hasCode, reasonOf } from './failure.js';
import type { Image } from './image/image.js';
import { isFull } from './image/room.js';
import { foundBefore, noteFound, rememberCheckpoints, whyNotRemembered } from './kept-checkpoints.js';
import type { TreeHead } from './port.js';

/**
 * One line of the checkpoints file: the tree head of a partition as this node saw it. `at` is a UTC ISO 8601 instant.
 * Lines are chained:
 * `prev` is the SHA-256 (hex) of the line before, left out in the first and by older versions.
 */
export interface Checkpoint extends TreeHead {
  readonly log: string;
  readonly at: string;
  readonly prev?: string;
}

/** What the checkpoints file of a log holds, and what is wrong with the file itself. */
export interface CheckpointsRead {
  readonly checkpoints: Checkpoint[];
  readonly faults: string[];
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
  /** Lines that are in the file, or on their way into it, and the hash of the last of them. */
  #lines: number;
  #last: string | undefined;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly image: Image,
    private readonly log: string,
    lines: readonly string[],
  ) {
    this.#lines = lines.length;
    this.#last = lines.length === 0 ? undefined : hashOfLine(lines.at(-1) ?? '');
    this.#written = Array.from({ length: image.partitions }, () => 0);
    this.#timer = setInterval(() => this.#keep(1), EVERY_MS).unref();
    image.changes.on('change', this.#onChange);
  }

  static async open(path: string, image: Image, log: string): Promise<CheckpointWriter> {
    await cutTornLine(path);
    const lines = wholeLines(await contentOf(path));
    const why = whyNotRemembered(image, lines);
    if (why !== null) noteFound(image, why, new Date().toISOString());
    return new CheckpointWriter(path, await open(path, 'a'), image, log, lines);
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
      const prev = this.#last === undefined ? {} : { prev: this.#last };
      const line = JSON.stringify({ log: this.log, ...head, at, ...prev } satisfies Checkpoint);
      this.#lines += 1;
      this.#last = hashOfLine(line);
      lines.push(`${line}\n`);
    }
    const [count, last] = [this.#lines, this.#last];
    if (lines.length > 0 && last !== undefined)
      this.#lane = this.#lane.then(() => this.#append(lines.join(''), count, last));
  }

  async #append(lines: string, count: number, last: string): Promise<void> {
    try {
      await this.file.appendFile(lines);
      await this.file.datasync();
      if (!isFull(dirname(this.path))) rememberCheckpoints(this.image, count, last);
      this.#failure = undefined;
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }
}

/**
 * The checkpoints of a log in a file, and what is wrong with the file: lines that cannot be read, of another log,
 * changed or missing.
 */
export const readCheckpoints = async (path: string, log: string, image: Image): Promise<CheckpointsRead> => {
  // A last line without its line end is being written, or was when the machine stopped.
  const lines = wholeLines(await contentOf(path));
  const checkpoints: Checkpoint[] = [];
  const faults = [...foundBefore(image)];
  const why = whyNotRemembered(image, lines);
  if (why !== null && !faults.some((found) => found.startsWith(why))) faults.push(why);
  lines.forEach((line, place) => {
    const checkpoint = checkpointIn(line);
    const before = place === 0 ? undefined : hashOfLine(lines[place - 1] ?? '');
    if (checkpoint === undefined) faults.push(`Line ${place + 1} of the checkpoints file cannot be read.`);
    else if (checkpoint.log !== log)
      faults.push(`Line ${place + 1} of the checkpoints file is of log ${checkpoint.log}.`);
    else {
      if (checkpoint.prev !== undefined && checkpoint.prev !== before)
        faults.push(`Line ${place + 1} of the checkpoints file does not follow the line before it.`);
      checkpoints.push(checkpoint);
    }
  });
  return { checkpoints, faults };
};

const wholeLines = (content: string): string[] => content.split('\n').slice(0, -1);

const hashOfLine = (line: string): string => hashOf(Buffer.from(line));

const checkpointIn = (line: string): Checkpoint | undefined => {
  try {
    const { log, partition, size, root, at, prev }: Partial<Checkpoint> = JSON.parse(line);
    if (log === undefined || partition === undefined || size === undefined || root === undefined || at === undefined)
      return undefined;
    return { log, partition, size, root, at, ...(prev === undefined ? {} : { prev }) };
  } catch {
    return undefined;
  }
};

const cutTornLine = async (path: string): Promise<void> => {
  const content = await contentOf(path);
  if (content === '' || content.endsWith('\n')) return;
  const file = await open(path, 'r+');
  try {
    await file.truncate(Buffer.byteLength(content.slice(0, content.lastIndexOf('\n') + 1)));
  } finally {
    await file.close();
  }
};

const contentOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
};
