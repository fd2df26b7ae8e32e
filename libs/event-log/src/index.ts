export * from './envelope.js';
export * from './errors.js';
export * from './port.js';
export { canonicalBytes, commandIdOf, hashOf } from './canonical.js';
export { openEmbeddedLog, type EmbeddedLogOptions } from './embedded/log.js';
export type { Genesis } from './genesis.js';
export { partitionOf } from './partitioning.js';
export { parseRecord, type Reading } from './reading.js';
