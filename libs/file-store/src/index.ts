export type { FileStore, KeptFile, Range, Removal } from './port.js';
export * from './errors.js';
export { damagedFiles, type Damage } from './verify.js';
export { openFolderFileStore } from './folder/folder-file-store.js';
export { openMongoFileStore } from './mongo/mongo-file-store.js';
