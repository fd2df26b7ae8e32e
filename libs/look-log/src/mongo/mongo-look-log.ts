import { MongoClient, MongoServerError, type Collection, type Filter } from 'mongodb';
import type { Look, LookLog, LooksAsked, LooksPage } from '../port.js';
import { inTime } from './in-time.js';

/** How long MongoDB is waited for, ms. */
const usualPatience = 20_000;
/** A server that does not answer within this is given up, ms. */
const silence = { connectTimeoutMS: 3_000, serverSelectionTimeoutMS: 3_000 };

export interface MongoLookLogOptions {
  readonly uri: string;
  readonly database: string;
  /** Whole seconds after which MongoDB drops a look by itself; null: never. */
  readonly keepSeconds: number | null;
  /** How long one question or write is waited for, ms (default 20,000). */
  readonly patience?: number;
}

/** A look as it lies in the collection `looks`. */
interface Kept extends Omit<Look, 'id'> {
  readonly _id: string;
  /** The same as `at`, as MongoDB counts the time of its dropping. */
  readonly first: Date;
  readonly explained: boolean;
}

/** Opens the looks kept in a database that any number of nodes share. @throws {LookLogUnavailable} */
export const openMongoLookLog = async (options: MongoLookLogOptions): Promise<LookLog> => {
  const { uri, database, keepSeconds, patience = usualPatience } = options;
  const client = new MongoClient(uri, { ...silence, writeConcern: { w: 'majority' } });
  try {
    await inTime(() => client.connect(), patience);
    const looks = client.db(database).collection<Kept>('looks');
    await inTime(() => prepare(looks, keepSeconds), patience);
    return new MongoLookLog(client, looks, patience);
  } catch (error) {
    await client.close();
    throw error;
  }
};

const dropping = 'first_1';
/** A century: MongoDB has no index of this kind that drops nothing. */
const never = 3_155_760_000;
/** Longest time that MongoDB takes for it. */
const longest = 2_147_483_647;

/** Makes the indexes, and has MongoDB drop after the time that is asked for now. */
const prepare = async (looks: Collection<Kept>, keepSeconds: number | null): Promise<void> => {
  await looks.createIndexes([
    { key: { stream: 1, _id: -1 } },
    { key: { person: 1, _id: -1 } },
    { key: { explained: 1, _id: -1 }, partialFilterExpression: { explained: true } },
  ]);
  const expireAfterSeconds = Math.min(keepSeconds ?? never, longest);
  try {
    await looks.createIndex({ first: 1 }, { name: dropping, expireAfterSeconds });
  } catch (error) {
    // It is there with another time.
    if (!(error instanceof MongoServerError && error.code === 85)) throw error;
    await looks.db.command({ collMod: looks.collectionName, index: { name: dropping, expireAfterSeconds } });
  }
};

class MongoLookLog implements LookLog {
  constructor(
    private readonly client: MongoClient,
    private readonly looks: Collection<Kept>,
    private readonly patience: number,
  ) {}

  async put(looks: readonly Look[]): Promise<void> {
    if (looks.length === 0) return;
    const writes = looks.map(({ id, ...look }) => ({
      replaceOne: {
        filter: { _id: id },
        replacement: { ...look, first: new Date(look.at), explained: look.reason !== undefined },
        upsert: true,
      },
    }));
    await this.#asked(() => this.looks.bulkWrite(writes, { ordered: false }));
  }

  async list(asked: LooksAsked): Promise<LooksPage> {
    const { limit } = asked;
    // The one too many says that there is a next page.
    const found = await this.#asked(() =>
      this.looks
        .find(filterOf(asked), { projection: { first: 0, explained: 0 } })
        .sort({ _id: -1 })
        .limit(limit + 1)
        .toArray(),
    );
    const items = found.slice(0, limit).map(({ _id: id, ...look }) => ({ id, ...look }));
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async sweep(before: string): Promise<number> {
    return (await this.#asked(() => this.looks.deleteMany({ _id: { $lt: before } }))).deletedCount;
  }

  async health(): Promise<{ ready: boolean; reason?: string }> {
    try {
      await this.#asked(() => this.looks.db.command({ ping: 1 }));
      return { ready: true };
    } catch (error) {
      return { ready: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  #asked<T>(work: () => Promise<T>): Promise<T> {
    return inTime(work, this.patience);
  }
}

const filterOf = ({ stream, person, from, to, explained, after }: LooksAsked): Filter<Kept> => {
  const upper = [to, after].filter((bound) => bound !== undefined).sort()[0];
  const range = { ...(from === undefined ? {} : { $gte: from }), ...(upper === undefined ? {} : { $lt: upper }) };
  return {
    ...(stream === undefined ? {} : { stream }),
    ...(person === undefined ? {} : { person }),
    ...(explained === undefined ? {} : { explained: true }),
    ...(Object.keys(range).length === 0 ? {} : { _id: range }),
  };
};
