import { buffer } from 'node:stream/consumers';
import { filesNamed, type InvalidField, type StoredFile } from '#casework';
import type { FileStore } from '#file-store';
import { bytesThatTell, isContentOf } from './content.js';

/**
 * What is wrong with the files that events about to be recorded name: each must lie in the store, of that size and kind. Looking
 * renews the time of its use, so that the sweep leaves it until the record is there.
 */
export const missingFiles = async (store: FileStore, events: readonly { data: object }[]): Promise<InvalidField[]> => {
  const faults: InvalidField[] = [];
  for (const { data } of events) {
    const listed = 'files' in data;
    for (const [place, file] of filesNamed(data).entries()) {
      const path = listed ? `files.${place}` : 'file';
      faults.push(...(await faultsOf(store, file)).map(({ field, reason }) => ({ field: `${path}.${field}`, reason })));
    }
  }
  return faults;
};

const faultsOf = async (store: FileStore, { sha256, size, mediaType }: StoredFile): Promise<InvalidField[]> => {
  const kept = await store.use(sha256);
  const content = await store.get(sha256, { start: 0, end: Math.min(bytesThatTell, kept?.size ?? 1) - 1 });
  if (kept === null || content === null)
    return [{ field: 'sha256', reason: 'no file of this digest is in the store; send it with POST /files first' }];
  const head = await buffer(content);
  return [
    ...(kept.size === size ? [] : [{ field: 'size', reason: `size must be ${kept.size}, as the file is stored` }]),
    ...(isContentOf(mediaType, head)
      ? []
      : [{ field: 'mediaType', reason: `the content of the file is not ${mediaType}` }]),
  ];
};
