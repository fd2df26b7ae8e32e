import type { openMongoFileStore as OpenMongoFileStore } from './mongo/mongo-file-store.js';

export type { FileStore, KeptFile, Range, Removal } from './port.js';
export * from './errors.js';
export { damagedFiles, type Damage } from './verify.js';
export { openFolderFileStore } from './folder/folder-file-store.js';

/** Loads the client of MongoDB only here: a node of the embedded engines starts without it. */
export const openMongoFileStore: typeof OpenMongoFileStore = async (options) =>
  (await import('./mongo/mongo-file-store.js')).openMongoFileStore(options);
