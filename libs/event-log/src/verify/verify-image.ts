import type { Image } from '../image/image.js';
import type { Fault, TreeHead } from '../port.js';
import { Verification } from './verification.js';

/** Checks a log whose records lie in the image itself. */
export const verifyImage = async (
  image: Image,
  logId: string,
  checkpointFile: string,
  onProgress?: (done: number, total: number) => void,
  roots: readonly TreeHead[] = [],
): Promise<Fault[]> => {
  const verification = await Verification.begin(image, logId, checkpointFile, onProgress, roots);
  for (const [partition, size] of verification.sizes.entries()) {
    try {
      for (const { index, row } of image.rows(partition, 0, size)) {
        if (index !== verification.done(partition)) throw new Error(`the next record found has index ${index}`);
        const pause = verification.take(partition, row, row);
        if (pause !== undefined) await pause;
      }
    } catch (error) {
      verification.broken(partition, error);
    }
  }
  return verification.finish();
};
