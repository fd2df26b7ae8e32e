import { ApiProblem, type Schema } from '../api/client.js';
import { reachServer } from '../api/reach.js';
import { dropSealed, keepSealed, openSealed } from './seal.js';

type StoredFile = Schema<'StoredFile'>;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keeps a file on this device until what names it is sent. @throws {NoKey} */
export const keepFile = async (file: File): Promise<StoredFile> => {
  const bytes = await file.arrayBuffer();
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
  await keepSealed('files', sha256, bytes);
  return { sha256, size: file.size, mediaType: file.type as StoredFile['mediaType'], name: file.name };
};

/** Sends a file as it is. @throws {ApiProblem} @throws {TypeError} the server cannot be reached */
export const sendFile = async (content: Blob): Promise<Omit<StoredFile, 'name'>> => {
  const sent = new Request('/files', { method: 'POST', headers: { 'content-type': content.type }, body: content });
  const response = await reachServer(sent);
  const said = (await response.json()) as Schema<'Problem'> | Omit<StoredFile, 'name'>;
  if ('code' in said) throw new ApiProblem(said);
  return said;
};

/** Digests and kinds of the files that a body names, wherever it does. */
const filesIn = (value: unknown): readonly Pick<StoredFile, 'sha256' | 'mediaType'>[] => {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('sha256' in value && 'mediaType' in value) return [value as StoredFile];
  return Object.values(value).flatMap(filesIn);
};

/** Sends what this device keeps of the files that a body names, before the body. @throws {ApiProblem} {TypeError} */
export const sendFilesOf = async (body: object): Promise<void> => {
  for (const { sha256, mediaType } of filesIn(body)) {
    // A browser that keeps nothing has none to send.
    const kept = await openSealed('files', sha256).catch(() => null);
    if (kept !== null) await sendFile(new Blob([kept], { type: mediaType }));
  }
};

/** Forgets the files that a body names, once the body is recorded or given up. */
export const dropFilesOf = async (body: object): Promise<void> => {
  for (const { sha256 } of filesIn(body)) await dropSealed('files', sha256).catch(() => undefined);
};
