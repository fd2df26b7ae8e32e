import type { Schema } from '../api/client.js';

export type RawRecord = Schema<'Answer.RawRecord'>;

/** What the browser found of the chain of a case: whole, broken at a record, or not to be checked here. */
export type ChainChecked =
  | { readonly chain: 'whole'; readonly hash: string }
  | { readonly chain: 'broken'; readonly at: number }
  | { readonly chain: 'unchecked' };

/** Stands before the first record of a stream. */
const noHash = '0'.repeat(64);

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Checks, here and not on the server, that each record has the hash it is said to have and names the one before it.
 * Digests are there on a secure origin alone; elsewhere nothing is said of the chain.
 */
export const checkChain = async (records: readonly RawRecord[]): Promise<ChainChecked> => {
  if (crypto.subtle === undefined) return { chain: 'unchecked' };
  let before = noHash;
  for (const [place, { canonical, hash }] of records.entries()) {
    const { prevHash } = JSON.parse(canonical) as { prevHash?: string };
    if ((prevHash ?? noHash) !== before || (await sha256(canonical)) !== hash)
      return { chain: 'broken', at: place + 1 };
    before = hash;
  }
  return { chain: 'whole', hash: before };
};
