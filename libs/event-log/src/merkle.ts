import { hash } from 'node:crypto';

/**
 * An RFC 9162 Merkle tree, grown leaf by leaf: only the roots of its complete subtrees are kept, largest first, as many
 * as `size` has ones in binary. That is enough to grow it and to compute its root at any time.
 */
export interface Tree {
  readonly size: number;
  readonly frontier: readonly Uint8Array[];
}

export const EMPTY_TREE: Tree = { size: 0, frontier: [] };

/** The tree with one more leaf (RFC 9162 §2.1.1: leaf hash is SHA-256(0x00 || leaf)). */
export const grow = (tree: Tree, leaf: Uint8Array): Tree => {
  const frontier = [...tree.frontier];
  let node: Uint8Array = sha256(LEAF, leaf);
  for (let rest = tree.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = frontier.pop();
    if (left === undefined) throw new Error(`A tree of ${tree.size} leaves lacks a subtree`);
    node = sha256(NODE, left, node);
  }
  frontier.push(node);
  return { size: tree.size + 1, frontier };
};

/**
 * The root, hex (RFC 9162 §2.1.1: node hash is SHA-256(0x01 || left || right); the empty tree's is SHA-256 of nothing).
 */
export const rootOf = ({ frontier }: Tree): string => {
  const root = frontier.reduceRight<Uint8Array | undefined>(
    (right, left) => (right === undefined ? left : sha256(NODE, left, right)),
    undefined,
  );
  return Buffer.from(root ?? sha256()).toString('hex');
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Most records fit; what is hashed is laid here first, so that no buffer is made for each. */
const room = Buffer.allocUnsafe(16_384);

/** In one call: a hash object for each of these small inputs would cost more than the hashing. */
const sha256 = (...parts: Uint8Array[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > room.length) return hash('sha256', Buffer.concat(parts), 'buffer');
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  return hash('sha256', room.subarray(0, length), 'buffer');
};
