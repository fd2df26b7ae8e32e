import type { Readable } from 'node:stream';
import { GridFSBucket, MongoClient, ObjectId, type Collection } from 'mongodb';
import { measured } from '../measured.js';
import { takeOver } from '../moved.js';
import type { FileStore, KeptFile, Range, Removal } from '../port.js';
import { downloaded, uploaded, type Asking } from './blocks.js';
import { inTime, PATIENCE } from './in-time.js';
import { reporting } from './reporting.js';

/** One file: its digest, and which content of the bucket holds its bytes. Only with this entry is it there. */
interface Entry {
  readonly _id: string;
  readonly content: ObjectId;
  readonly size: number;
  readonly usedAt: Date;
  readonly senders?: string[];
  /** Set by who is about to remove it; whoever uses the file meanwhile takes it off. */
  readonly doomed?: ObjectId;
}

/** A content that is being written or given up, so that one that a crash left behind can be found again. */
interface Note {
  readonly _id: ObjectId;
  readonly begunAt: Date;
}

/** A server that does not answer within this is given up, ms. */
const silence = { connectTimeoutMS: 3000, serverSelectionTimeoutMS: 3000 };

export interface MongoFileStoreOptions {
  readonly uri: string;
  readonly database: string;
  /** Where an earlier version kept the files: they are taken over when the store is opened. */
  readonly olderDatabase?: string;
  /** How long one question, one write, one block of a file is waited for, ms (default 20,000). */
  readonly patience?: number;
}

/**
 * Opens the files kept in the GridFS bucket `files` of a database that any number of nodes share. @throws
 * {FileStoreUnavailable}
 */
export const openMongoFileStore = async ({
  uri,
  database,
  olderDatabase,
  patience = PATIENCE,
}: MongoFileStoreOptions): Promise<FileStore> => {
  const client = new MongoClient(uri, {
    ...silence,
    writeConcern: { w: 'majority' },
    readConcern: { level: 'majority' },
  });
  try {
    await reporting(() => inTime(client.connect(), patience));
    const store = new MongoFileStore(client, database, patience);
    if (olderDatabase !== undefined) {
      const older = new MongoFileStore(client, olderDatabase, patience);
      await takeOver(older, store, (sha256) => older.sendersOf(sha256));
    }
    return store;
  } catch (error) {
    await client.close();
    throw error;
  }
};

class MongoFileStore implements FileStore {
  readonly #bucket: GridFSBucket;
  readonly #entries: Collection<Entry>;
  readonly #notes: Collection<Note>;

  /** What MongoDB is asked, or told to write, is given up when it does not answer. */
  readonly #asked: Asking;

  constructor(
    private readonly client: MongoClient,
    database: string,
    patience: number,
  ) {
    this.#asked = (work) => reporting(() => inTime(work(), patience));
    const db = client.db(database);
    this.#bucket = new GridFSBucket(db, { bucketName: 'files' });
    this.#entries = db.collection('files.digests');
    this.#notes = db.collection('files.notes');
  }

  async put(bytes: AsyncIterable<Uint8Array>, mostBytes: number): Promise<KeptFile> {
    // The digest is known only at the end: content has a name of its own until then.
    const content = new ObjectId();
    await this.#note(content);
    const passing = measured(bytes, mostBytes);
    try {
      const upload = this.#bucket.openUploadStreamWithId(content, content.toHexString());
      await uploaded(passing.bytes, upload, this.#asked);
    } catch (error) {
      // A block may still be on its way: the note stays, and `clearUnfinished` looks again.
      await this.#asked(() => this.#discard(content)).catch(() => undefined);
      throw error;
    }
    const { sha256, size } = passing.result();
    const usedAt = new Date();
    const known = await this.#asked(() => this.#entries.findOne({ _id: sha256 }));
    if (known !== null) await this.#note(known.content);
    const before = await this.#asked(() => this.#enter(sha256, { content, size, usedAt }));
    await this.#asked(() => this.#notes.deleteOne({ _id: content }));
    if (before !== null) await this.#giveUp(before.content);
    return { sha256, size, usedAt };
  }

  /** @returns the entry that was there before. */
  async #enter(sha256: string, entry: Omit<Entry, '_id' | 'doomed' | 'senders'>): Promise<Entry | null> {
    const update = { $set: entry, $unset: { doomed: 1 as const } };
    for (;;) {
      try {
        return await this.#entries.findOneAndUpdate({ _id: sha256 }, update, {
          upsert: true,
          returnDocument: 'before',
        });
      } catch (error) {
        // Two nodes entered the same digest at once: the second finds the first one's entry.
        if (!(error instanceof Error && 'code' in error && error.code === 11_000)) throw error;
      }
    }
  }

  async noteSender(sha256: string, person: string): Promise<void> {
    await this.#asked(() => this.#entries.updateOne({ _id: sha256 }, { $addToSet: { senders: person } }));
  }

  async wasSentBy(sha256: string, person: string): Promise<boolean> {
    return (await this.#asked(() => this.#entries.findOne({ _id: sha256, senders: person }))) !== null;
  }

  async sendersOf(sha256: string): Promise<readonly string[]> {
    return (await this.#asked(() => this.#entries.findOne({ _id: sha256 })))?.senders ?? [];
  }

  async find(sha256: string): Promise<KeptFile | null> {
    return kept(await this.#asked(() => this.#entries.findOne({ _id: sha256 })));
  }

  async use(sha256: string): Promise<KeptFile | null> {
    const update = { $set: { usedAt: new Date() }, $unset: { doomed: 1 as const } };
    return kept(
      await this.#asked(() => this.#entries.findOneAndUpdate({ _id: sha256 }, update, { returnDocument: 'after' })),
    );
  }

  async get(sha256: string, range?: Range): Promise<Readable | null> {
    const entry = await this.#asked(() => this.#entries.findOne({ _id: sha256 }));
    if (entry === null) return null;
    // GridFS counts to the byte after the last.
    const options = range === undefined ? {} : { start: range.start, end: range.end + 1 };
    return downloaded(this.#bucket.openDownloadStream(entry.content, options), this.#asked);
  }

  async *list(): AsyncIterable<KeptFile> {
    const cursor = this.#entries.find({}, { sort: { _id: 1 } });
    try {
      for (;;) {
        const found = kept(await this.#asked(() => cursor.next()));
        if (found === null) return;
        yield found;
      }
    } finally {
      // MongoDB gives up by itself, after ten minutes, what cannot be closed now.
      await this.#asked(() => cursor.close()).catch(() => undefined);
    }
  }

  async remove(sha256: string, { usedSince, needed }: Removal): Promise<boolean> {
    const doomed = new ObjectId();
    const marked = await this.#asked(() =>
      this.#entries.findOneAndUpdate({ _id: sha256, usedAt: { $lt: usedSince } }, { $set: { doomed } }),
    );
    if (marked === null || (await needed())) return false;
    await this.#note(marked.content);
    // Who used it meanwhile took the mark off.
    const gone = await this.#asked(() => this.#entries.findOneAndDelete({ _id: sha256, doomed }));
    if (gone === null) return false;
    await this.#giveUp(gone.content);
    return true;
  }

  async clearUnfinished(begunBefore: Date): Promise<void> {
    const old = await this.#asked(() => this.#notes.find({ begunAt: { $lt: begunBefore } }).toArray());
    for (const { _id: content } of old) {
      const entered = await this.#asked(() => this.#entries.findOne({ content }));
      if (entered === null) await this.#giveUp(content);
      else await this.#asked(() => this.#notes.deleteOne({ _id: content }));
    }
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  async #note(content: ObjectId): Promise<void> {
    const begunAt = new Date();
    await this.#asked(() => this.#notes.updateOne({ _id: content }, { $set: { begunAt } }, { upsert: true }));
  }

  async #giveUp(content: ObjectId): Promise<void> {
    await this.#asked(() => this.#discard(content));
    await this.#asked(() => this.#notes.deleteOne({ _id: content }));
  }

  /** Takes a content out of the bucket, whole or in part. */
  async #discard(content: ObjectId): Promise<void> {
    const db = this.#entries.db;
    await db.collection('files.files').deleteOne({ _id: content });
    await db.collection('files.chunks').deleteMany({ files_id: content });
  }
}

const kept = (entry: Entry | null): KeptFile | null =>
  entry === null ? null : { sha256: entry._id, size: entry.size, usedAt: entry.usedAt };
