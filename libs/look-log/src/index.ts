import type { openMongoLookLog as OpenMongoLookLog } from './mongo/mongo-look-log.js';

export type { Look, LookLog, LooksAsked, LooksPage } from './port.js';
export { LookLogUnavailable } from './errors.js';
export { lookId } from './look-id.js';
export { openEmbeddedLookLog } from './embedded/embedded-look-log.js';

/** Loads the client of MongoDB only here: a node of the embedded engines starts without it. */
export const openMongoLookLog: typeof OpenMongoLookLog = async (options) =>
  (await import('./mongo/mongo-look-log.js')).openMongoLookLog(options);
