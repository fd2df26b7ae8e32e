import type { openMongoReadStore as OpenMongoReadStore } from './mongo/mongo-read-store.js';

export * from './port.js';
export * from './errors.js';
export type { ExplainingReadStore, Explanation } from './explain.js';
export { openEmbeddedReadStore } from './embedded/embedded-read-store.js';
export { cursorAfter } from './paging.js';

/** Loads the client of MongoDB only here: a node of the embedded engines starts without it. */
export const openMongoReadStore: typeof OpenMongoReadStore = async (options) =>
  (await import('./mongo/mongo-read-store.js')).openMongoReadStore(options);
