import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderFileStore } from '#file-store';
import { fileStoreContract } from './contract.js';

describe('the file store in a folder', () => {
  fileStoreContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-file-store-'));
    return {
      open: () => openFolderFileStore(folder),
      flipFirstByte: async (sha256) => {
        const file = await open(join(folder, sha256.slice(0, 2), sha256), 'r+');
        const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 0);
        await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, 0);
        await file.close();
      },
      unfinished: async () => (await readdir(join(folder, 'incoming'))).length,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  });
});
