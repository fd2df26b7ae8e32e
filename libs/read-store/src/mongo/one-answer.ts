import { Long, MongoServerSelectionError, ReadPreference, type Collection, type Db } from 'mongodb';
import type { Filter, Sort, ViewDocument } from '../port.js';

/** Documents in order, at most `limit`. */
export interface Asked {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly limit: number;
}

interface Answer {
  readonly cursor: { id: Long | number; firstBatch: ViewDocument[] };
}

/**
 * Asks with the bare command. A cursor of the driver is kept in a list of all that are open, and with it what it read:
 * with 32 readers the garbage collector copied those answers over and over, which took more of a page's time than all
 * the rest. What one answer of the server cannot hold, and what failed because a connection or a primary went away, is
 * asked with a cursor: that goes on, or tries again.
 */
export const documentsAsked = async (
  database: Db,
  collection: Collection<ViewDocument>,
  asked: Asked,
): Promise<ViewDocument[]> => {
  const { collectionName: find } = collection;
  const options = { ignoreUndefined: true, readPreference: collection.readPreference ?? ReadPreference.primary };
  try {
    const { cursor } = (await database.command(
      { find, ...asked, batchSize: asked.limit },
      options,
    )) as unknown as Answer;
    if (Long.fromValue(cursor.id).isZero()) return cursor.firstBatch;
    await database.command({ killCursors: find, cursors: [cursor.id] });
  } catch (error) {
    if (error instanceof MongoServerSelectionError) throw error;
  }
  return cursorOf(collection, asked).toArray();
};

/** The same with a cursor, which can be explained, too. */
export const cursorOf = (collection: Collection<ViewDocument>, { filter, sort, limit }: Asked) =>
  collection.find(filter).sort(sort).limit(limit);
