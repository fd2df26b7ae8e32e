import { offLineStore, type HeldKey, type Sealed, type SealedStore } from './store.js';

const present = 'present';
const algorithm = 'AES-GCM';

/** Nobody's key is on this device: nothing can be kept on it, and nothing of it opened. */
export class NoKey extends Error {
  override readonly name = 'NoKey';
}

/** Holds the key of who signed in, in place of any other. @param key 256 bits, base64url; @param until UTC instant. */
export const holdKey = async (author: string, key: string, until: string): Promise<void> => {
  const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const held = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
  await (await offLineStore()).put('keys', { author, key: held, until }, present);
};

/** Forgets the key: what waits stays, and opens once its author signs in again. */
export const forgetKey = async (): Promise<void> => (await offLineStore()).clear('keys');

/** The key of who is signed in here; null where nobody is, or for too long without a connection. */
export const heldKey = async (): Promise<HeldKey | null> => {
  const held = await (await offLineStore()).get('keys', present);
  return held === undefined || held.until < new Date().toISOString() ? null : held;
};

/** What is sealed cannot be passed off as something else: its place is sealed with it. */
const placeOf = (store: SealedStore, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(`${store} ${name}`));

/** @throws {NoKey} */
const needKey = async (): Promise<HeldKey> => {
  const held = await heldKey();
  if (held === null) throw new NoKey('Nobody is signed in here');
  return held;
};

const nameOf = (author: string, name: string): string => `${author} ${name}`;

/** Seals bytes under a name for who is signed in. @throws {NoKey} */
export const keepSealed = async (store: SealedStore, name: string, bytes: BufferSource): Promise<void> => {
  const { author, key } = await needKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = placeOf(store, name);
  const content = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData }, key, bytes);
  await (await offLineStore()).put(store, { author, iv, content }, nameOf(author, name));
};

const opened = (held: HeldKey, store: SealedStore, name: string, { iv, content }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: algorithm, iv, additionalData: placeOf(store, name) }, held.key, content);

/** What lies sealed under a name; null where nothing does, or nobody is signed in. */
export const openSealed = async (store: SealedStore, name: string): Promise<ArrayBuffer | null> => {
  const held = await heldKey();
  if (held === null) return null;
  const sealed = await (await offLineStore()).get(store, nameOf(held.author, name));
  return sealed === undefined ? null : opened(held, store, name, sealed);
};

/** Names of what lies sealed for who is signed in, in their order. */
export const sealedNames = async (store: SealedStore): Promise<string[]> => {
  const held = await heldKey();
  if (held === null) return [];
  const own = nameOf(held.author, '');
  const names = await (await offLineStore()).getAllKeys(store, IDBKeyRange.bound(own, `${own}￿`));
  return names.map((name) => name.slice(own.length));
};

export const dropSealed = async (store: SealedStore, name: string): Promise<void> => {
  const held = await heldKey();
  if (held !== null) await (await offLineStore()).delete(store, nameOf(held.author, name));
};

export const keepSealedJson = (store: SealedStore, name: string, value: object): Promise<void> =>
  keepSealed(store, name, new Uint8Array(new TextEncoder().encode(JSON.stringify(value))));

/** JSON that lies sealed under a name, as it was kept. */
export const openSealedJson = async <Value>(store: SealedStore, name: string): Promise<Value | null> => {
  const bytes = await openSealed(store, name);
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Value);
};
