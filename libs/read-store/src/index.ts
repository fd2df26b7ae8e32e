export * from './port.js';
export * from './errors.js';
export type { ExplainingReadStore, Explanation } from './explain.js';
export { openEmbeddedReadStore } from './embedded/embedded-read-store.js';
export { openMongoReadStore } from './mongo/mongo-read-store.js';
export { cursorAfter } from './paging.js';
