import type { copyToKafka as CopyToKafka } from './copy/to-kafka.js';
import type { openExistingKafkaLog as OpenExistingKafkaLog, openKafkaLog as OpenKafkaLog } from './kafka/open.js';

export * from './envelope.js';
export * from './errors.js';
export * from './port.js';
export { canonicalBytes, commandIdOf, hashOf } from './canonical.js';
export { openBackup, writeBackup } from './copy/backup.js';
export { framesOf, recordsIn } from './copy/frames.js';
export { CopyDiffers, sourceOf, type LogSource } from './copy/source.js';
export { openImageSource } from './copy/image-source.js';
export { copyToEmbedded } from './copy/to-embedded.js';
export { openEmbeddedLog, openExistingEmbeddedLog, type EmbeddedLogOptions } from './embedded/log.js';
export type { Genesis } from './genesis.js';
export type { KafkaLogOptions } from './kafka/options.js';
export { partitionOf } from './partitioning.js';
export { filled, type FaultCode, type FaultParameters } from './verify/fault-texts.js';
export { parseRecord, type Reading } from './reading.js';

/** Loads the client of Kafka only here, as the two below: a node of the embedded engines starts without it. */
export const openKafkaLog: typeof OpenKafkaLog = async (options) =>
  (await import('./kafka/open.js')).openKafkaLog(options);

export const openExistingKafkaLog: typeof OpenExistingKafkaLog = async (options) =>
  (await import('./kafka/open.js')).openExistingKafkaLog(options);

export const copyToKafka: typeof CopyToKafka = async (...asked) =>
  (await import('./copy/to-kafka.js')).copyToKafka(...asked);
