import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';

const keyFile = 'session-key';

/** 256 bits for one use, out of a secret for several: whoever learns one learns nothing of the other. */
const derived = (secret: string, use: string): Uint8Array =>
  createHash('sha256').update(`anlu ${use}\0${secret}`).digest();

/**
 * What sessions of browsers are signed with, what a sign-in on its way is sealed with, and what the keys come from that
 * seal what people type without a connection.
 */
export interface SessionKeys {
  readonly signing: Uint8Array;
  readonly sealing: Uint8Array;
  readonly offLine: Uint8Array;
}

/**
 * The keys out of the secret of the settings, or of one in the data folder that is made at the first start. Nodes that
 * share the work need the same secret: a session of one is none for the other else.
 */
export const sessionKeys = async (dataFolder: string, given: string | null): Promise<SessionKeys> => {
  const secret = given ?? (await ownSecret(dataFolder));
  return {
    signing: derived(secret, 'session'),
    sealing: derived(secret, 'sign-in'),
    offLine: derived(secret, 'off-line'),
  };
};

const ownSecret = async (dataFolder: string): Promise<string> => {
  const path = join(dataFolder, keyFile);
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // It is there already, from an earlier start or another process on this folder.
    if (!isNativeError(error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  }
  return readFile(path, 'utf8');
};
