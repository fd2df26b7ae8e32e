import { createHash } from 'node:crypto';
import { FileTooLarge } from './errors.js';

/** Bytes on their way, with what they come to when they have all passed. */
export interface Measured {
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** To be asked after the last byte. */
  readonly result: () => { sha256: string; size: number };
}

/** Hashes and counts bytes as they pass. @throws {FileTooLarge} from the bytes, with the first one too many. */
export const measured = (bytes: AsyncIterable<Uint8Array>, mostBytes: number): Measured => {
  const digest = createHash('sha256');
  let size = 0;
  const passing = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > mostBytes) throw new FileTooLarge(mostBytes);
      digest.update(chunk);
      yield chunk;
    }
  };
  return { bytes: passing(), result: () => ({ sha256: digest.digest('hex'), size }) };
};
