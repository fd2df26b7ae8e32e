import type { Readable } from 'node:stream';

/** A file as the store knows it: its content is its name. */
export interface KeptFile {
  /** Digest of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** When it was put or last used. */
  readonly usedAt: Date;
}

/** The bytes from `start` to `end`, both included, counted from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** When a file may go: nobody used it since `usedSince`, and `needed`, asked at the last moment, says no. */
export interface Removal {
  readonly usedSince: Date;
  readonly needed: () => Promise<boolean>;
}

/** Keeps files by their content. Every method throws FileStoreUnavailable when what lies below does not answer. */
export interface FileStore {
  /**
   * Takes a file in while it is read. It is there when the promise settles, whole, and never in part; the same content
   * twice is one file, and mends one that was damaged.
   * @throws {FileTooLarge} as soon as there is more than `mostBytes`; nothing is kept then.
   */
  put(bytes: AsyncIterable<Uint8Array>, mostBytes: number): Promise<KeptFile>;

  /**
   * Keeps beside a file that this person sent it; several may have sent the same. A person's identifier has letters,
   * digits, `.`, `_`, `-`.
   */
  noteSender(sha256: string, person: string): Promise<void>;

  /** Whether this person sent the file: a digest alone is no proof of having it. */
  wasSentBy(sha256: string, person: string): Promise<boolean>;

  find(sha256: string): Promise<KeptFile | null>;

  /** Finds a file and renews its `usedAt`, so that whoever is about to name it still finds it afterwards. */
  use(sha256: string): Promise<KeptFile | null>;

  /** The content, whole or in part; null when there is no such file. */
  get(sha256: string, range?: Range): Promise<Readable | null>;

  /** Every file. */
  list(): AsyncIterable<KeptFile>;

  /** @returns whether the file went; one that is used while this runs stays. */
  remove(sha256: string, removal: Removal): Promise<boolean>;

  /** Clears away what uploads that were cut off left behind, of those begun before this time. */
  clearUnfinished(begunBefore: Date): Promise<void>;

  close(): Promise<void>;
}
