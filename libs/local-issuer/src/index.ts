import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';

/** Name that tokens of the local issuer carry. */
export const localIssuer = 'anlu-local';
export const localAudience = 'anlu';

/** A person that a token speaks for. */
export interface TokenSubject {
  readonly id: string;
  readonly unit: string;
  readonly roles: readonly string[];
}

const keyFile = 'issuer-key.json';
const algorithm = 'EdDSA';

const hasCode = (error: unknown, code: string): boolean =>
  isNativeError(error) && 'code' in error && error.code === code;

/** The issuer's private key in the data folder, made at first use and readable by its owner only. */
const privateKey = async (dataFolder: string): Promise<JWK> => {
  const path = join(dataFolder, keyFile);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as JWK;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const pair = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(pair.privateKey)), alg: algorithm, kid: 'local' };
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(path, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
    return jwk;
  } catch (error) {
    // Another process made it first; its key counts.
    if (hasCode(error, 'EEXIST')) return privateKey(dataFolder);
    throw error;
  }
};

/** Whether there is a key in the data folder; nothing is made by looking. */
export const hasLocalKey = (dataFolder: string): boolean => existsSync(join(dataFolder, keyFile));

/** Public keys as a set (RFC 7517). */
export interface PublicKeySet {
  readonly keys: Pick<JWK, 'kty' | 'crv' | 'x' | 'alg' | 'kid'>[];
}

/** The public half, as a key set (RFC 7517) to verify tokens with. Makes the key when there is none. */
export const localKeySet = async (dataFolder: string): Promise<PublicKeySet> => {
  const { d: _secret, ...publicKey } = await privateKey(dataFolder);
  return { keys: [publicKey] };
};

/**
 * Signs a token (RFC 7519) for a demonstration user. Whoever can read the data folder can do this: it is for one
 * machine, on loopback.
 * @param lasting how long the token is good for.
 */
export const signLocalToken = async (
  dataFolder: string,
  { id, unit, roles }: TokenSubject,
  { seconds }: { seconds: number } = { seconds: 12 * 3_600 },
): Promise<string> =>
  new SignJWT({ unit, roles: [...roles] })
    .setProtectedHeader({ alg: algorithm, kid: 'local', typ: 'JWT' })
    .setSubject(id)
    .setIssuer(localIssuer)
    .setAudience(localAudience)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(await importJWK(await privateKey(dataFolder), algorithm));
