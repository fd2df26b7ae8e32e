import { buffer } from 'node:stream/consumers';
import { filesNamed, invalidField, type InvalidField, type StoredFile } from '#casework';
import type { FileStore } from '#file-store';
import { bytesThatTell, isContentOf } from './content.js';

/** Who is about to name files, and where. */
interface Naming {
  readonly person: string;
  /** Digests that the stream holds already. */
  readonly held: () => ReadonlySet<string>;
}

/**
 * What is wrong with the files that events about to be recorded name: each must lie in the store, of that size and
 * kind, and be sent by who names it or be held by the stream already. Of others' files nothing is told, not even
 * whether they are there. Looking renews the time of its use, so that the sweep leaves it until the record is there.
 */
export const missingFiles = async (
  store: FileStore,
  events: readonly { data: object }[],
  naming: Naming,
): Promise<InvalidField[]> => {
  const faults: InvalidField[] = [];
  for (const { data } of events) {
    const listed = 'files' in data;
    for (const [place, file] of filesNamed(data).entries()) {
      const path = listed ? `files.${place}` : 'file';
      const found = await faultsOf(store, file, naming);
      faults.push(...found.map((fault) => ({ ...fault, field: `${path}.${fault.field}` })));
    }
  }
  return faults;
};

const notSent = invalidField('sha256', { code: 'file-not-sent', parameters: {} });

const faultsOf = async (
  store: FileStore,
  { sha256, size, mediaType }: StoredFile,
  { person, held }: Naming,
): Promise<InvalidField[]> => {
  if (!(await store.wasSentBy(sha256, person)) && !held().has(sha256)) return [notSent];
  const kept = await store.use(sha256);
  const content = await store.get(sha256, { start: 0, end: Math.min(bytesThatTell, kept?.size ?? 1) - 1 });
  if (kept === null || content === null) return [notSent];
  const head = await buffer(content);
  return [
    ...(kept.size === size ? [] : [invalidField('size', { code: 'file-size', parameters: { size: kept.size } })]),
    ...(isContentOf(mediaType, head)
      ? []
      : [invalidField('mediaType', { code: 'file-type', parameters: { mediaType } })]),
  ];
};
