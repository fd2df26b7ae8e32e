export type { Look, LookLog, LooksAsked, LooksPage } from './port.js';
export { LookLogUnavailable } from './errors.js';
export { lookId } from './look-id.js';
export { openEmbeddedLookLog } from './embedded/embedded-look-log.js';
export { openMongoLookLog } from './mongo/mongo-look-log.js';
