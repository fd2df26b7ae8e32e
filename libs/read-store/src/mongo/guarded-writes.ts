import { MongoBulkWriteError, type AnyBulkWriteOperation, type Collection } from 'mongodb';
import { InvalidDocument } from '../errors.js';
import type { ViewDocument } from '../port.js';

const DUPLICATE_KEY = 11000;
export const TWO_LISTS_IN_ONE_INDEX = 171;

/**
 * Replaces each document unless the stored one has seen as much. A guarded upsert that finds a document as new or newer
 * tries to insert and is answered "duplicate key": expected. The same answer comes when two writers insert the same
 * document at once, and then the newer may have lost; so what was a duplicate is tried once more as an update, which
 * now finds its document.
 */
export const writeGuarded = async (
  collection: Collection<ViewDocument>,
  documents: readonly ViewDocument[],
): Promise<void> => {
  const newest = newestById(documents);
  const duplicates = await attempt(collection, newest, true);
  if (duplicates.length > 0) await attempt(collection, duplicates, false);
};

/** New documents into a set that is being built; those that the projector wrote in the meantime are guarded. */
export const insertGuarded = async (
  collection: Collection<ViewDocument>,
  documents: readonly ViewDocument[],
): Promise<void> => {
  const newest = newestById(documents);
  try {
    await collection.insertMany(newest, { ordered: false });
  } catch (error) {
    await attempt(collection, duplicatesOf(error, newest, collection.collectionName), false);
  }
};

const attempt = async (
  collection: Collection<ViewDocument>,
  documents: readonly ViewDocument[],
  upsert: boolean,
): Promise<ViewDocument[]> => {
  const operations = documents.map((replacement): AnyBulkWriteOperation<ViewDocument> => {
    const { _id: id, position } = replacement;
    return { replaceOne: { filter: { _id: id, position: { $lt: position } }, replacement, upsert } };
  });
  try {
    await collection.bulkWrite(operations, { ordered: false });
    return [];
  } catch (error) {
    return duplicatesOf(error, documents, collection.collectionName);
  }
};

/** The documents that were answered "duplicate key". Throws the error when it tells of anything else. */
const duplicatesOf = (error: unknown, documents: readonly ViewDocument[], view: string): ViewDocument[] => {
  if (!(error instanceof MongoBulkWriteError)) throw error;
  const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  const refused = failures.find(({ code }) => code === TWO_LISTS_IN_ONE_INDEX);
  if (refused !== undefined) throw twoLists(view, refused.errmsg);
  // A batch that failed as a whole, its connection cut for one, comes as this error too and names no write: nothing is
  // known of any.
  const isUnconfirmed = failures.length === 0 || error.result.getWriteConcernError() !== undefined;
  if (isUnconfirmed || failures.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
  return failures.flatMap(({ index }) => documents[index] ?? []);
};

export const twoLists = (view: string, reason = 'two lists in one index'): InvalidDocument =>
  new InvalidDocument(view, 'its lists', reason);

const newestById = (documents: readonly ViewDocument[]): ViewDocument[] => {
  const newest = new Map<string, ViewDocument>();
  for (const document of documents) {
    const { _id: id, position } = document;
    if (position > (newest.get(id)?.position ?? -Infinity)) newest.set(id, document);
  }
  return [...newest.values()];
};
