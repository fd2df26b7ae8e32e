import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLookLog } from '#look-log';
import { lookLogContract } from './contract.js';

describe('the log of looks in a folder', () => {
  lookLogContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'anlu-look-log-'));
    return { open: () => openEmbeddedLookLog(folder), remove: () => rm(folder, { recursive: true, force: true }) };
  });
});
