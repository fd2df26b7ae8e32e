import { FileStoreUnavailable } from './errors.js';
import { measured } from './measured.js';
import type { FileStore } from './port.js';

/**
 * Takes every file of an older place over into the one that is used now, and out of the older once it is whole here.
 * Again after a crash, or by two nodes at once, it goes on where it was. A file whose content is not what its name says
 * stays where it is, for verify to name.
 * @param sendersOf who sent a file, as the older place knows it. @returns how many were taken over.
 */
export const takeOver = async (
  older: FileStore,
  store: FileStore,
  sendersOf: (sha256: string) => Promise<readonly string[]>,
): Promise<number> => {
  let count = 0;
  for await (const { sha256 } of older.list()) {
    if ((await store.find(sha256)) === null && !(await copied(older, store, sha256))) continue;
    for (const person of await sendersOf(sha256)) await store.noteSender(sha256, person);
    await older.remove(sha256, { usedSince: new Date(8.64e15), needed: async () => false });
    count += 1;
  }
  return count;
};

/** @returns whether it is here now; false for one that is damaged or was taken over by somebody else meanwhile. */
const copied = async (older: FileStore, store: FileStore, sha256: string): Promise<boolean> => {
  const read = await older.get(sha256);
  if (read === null) return false;
  const sound = measured(read, Number.MAX_SAFE_INTEGER);
  const intact = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* sound.bytes;
    } catch (error) {
      // A block that is gone; where the older place does not answer, nothing is known of the file.
      throw error instanceof FileStoreUnavailable ? error : new Damaged();
    }
    if (sound.result().sha256 !== sha256) throw new Damaged();
  };
  try {
    await store.put(intact(), Number.MAX_SAFE_INTEGER);
    return true;
  } catch (error) {
    if (error instanceof Damaged) return false;
    throw error;
  }
};

class Damaged extends Error {
  override readonly name = 'Damaged';
}
