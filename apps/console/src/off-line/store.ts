import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something sealed for its author (AES-GCM): nobody else's key opens it, nor under another name. */
export interface Sealed {
  readonly author: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

/** The key of who is signed in here: scripts can use it and cannot read it. */
export interface HeldKey {
  readonly author: string;
  readonly key: CryptoKey;
  /** UTC instant after which it opens nothing any more. */
  readonly until: string;
}

/** Answers taken along, entries that wait, and their files. */
export type SealedStore = 'answers' | 'entries' | 'files';

interface OffLine extends DBSchema {
  keys: { key: string; value: HeldKey };
  answers: { key: string; value: Sealed };
  entries: { key: string; value: Sealed };
  files: { key: string; value: Sealed };
}

let opened: Promise<IDBPDatabase<OffLine>> | null = null;

/** What the device keeps for work without a connection. @throws {DOMException} the browser keeps nothing */
export const offLineStore = (): Promise<IDBPDatabase<OffLine>> => {
  opened ??= openDB<OffLine>('anlu-off-line', 1, {
    upgrade: (database) => {
      for (const name of ['keys', 'answers', 'entries', 'files'] as const) database.createObjectStore(name);
    },
  });
  return opened;
};
