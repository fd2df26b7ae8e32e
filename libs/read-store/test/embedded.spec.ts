import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadStore } from '#read-store';
import { readStoreContract } from './contract.js';
import { views as worklist } from './contract/worklist.js';

describe('the embedded read store', () => {
  readStoreContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-read-store-'));
    return {
      open: (views = worklist) => openEmbeddedReadStore({ folder, views }),
      letTimePass: async () => {},
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  });
});
