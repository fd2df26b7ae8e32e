import { Readable } from 'node:stream';
import type { GridFSBucketReadStream, GridFSBucketWriteStream } from 'mongodb';

/** Asks MongoDB for something, and gives it up when there is no answer. @throws {FileStoreUnavailable} */
export type Asking = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Writes a content block by block, each in its time, however long the sender takes for the next. @throws
 * {FileStoreUnavailable}, and what the bytes throw.
 */
export const uploaded = async (
  bytes: AsyncIterable<Uint8Array>,
  upload: GridFSBucketWriteStream,
  asked: Asking,
): Promise<void> => {
  // Told by the write that it failed in.
  upload.on('error', () => {});
  try {
    for await (const block of bytes) await asked(() => settled((done) => void upload.write(block, done)));
    await asked(() => settled((done) => void upload.end(done)));
  } finally {
    upload.destroy();
  }
};

/** The same the other way: who reads may take any time between two blocks. */
export const downloaded = (download: GridFSBucketReadStream, asked: Asking): Readable =>
  Readable.from(blocksOf(download, asked), { objectMode: false });

const blocksOf = async function* (download: GridFSBucketReadStream, asked: Asking): AsyncGenerator<Uint8Array> {
  const blocks: AsyncIterator<Uint8Array> = download[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await asked(() => blocks.next());
      if (done === true) return;
      yield value;
    }
  } finally {
    download.destroy();
  }
};

const settled = (work: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    work((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
