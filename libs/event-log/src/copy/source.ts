import { EMPTY_TREE, grow, rootOf, type Tree } from '../merkle.js';
import type { EventLog, TreeHead } from '../port.js';

/**
 * What a log is copied from: another log, a backup, a server. Its heads say how much of it there is; whatever is
 * recorded later is not part of the copy.
 */
export interface LogSource {
  readonly id: string;
  /** One tree head for each partition, in order. */
  readonly heads: readonly TreeHead[];
  /**
   * The bytes of every record of a partition in order, void ones and the genesis included, from the first up to the
   * head's size.
   */
  bytes(partition: number): AsyncIterable<Uint8Array>;
}

/** What was copied is not what the source says it is. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers';
}

/** An open log as it is now. */
export const sourceOf = (log: EventLog): LogSource => {
  const heads = Array.from({ length: log.partitions }, (_, partition) => log.treeHead(partition));
  return {
    id: log.id,
    heads,
    async *bytes(partition) {
      yield* log.readBytes(partition, 0, sizeOf(heads, partition));
    },
  };
};

const sizeOf = (heads: readonly TreeHead[], partition: number): number => heads[partition]?.size ?? 0;

/**
 * The bytes of a partition of a source, given on as they come.
 * @throws {CopyDiffers} at their end, when they are not those of the source's tree head.
 */
export const checkedBytes = async function* (source: LogSource, partition: number): AsyncGenerator<Uint8Array> {
  let tree: Tree = EMPTY_TREE;
  for await (const each of source.bytes(partition)) {
    tree = grow(tree, each);
    yield each;
  }
  const head = source.heads[partition];
  if (head === undefined || tree.size !== head.size || rootOf(tree) !== head.root)
    throw new CopyDiffers(
      `Partition ${partition} came as ${tree.size} records with root ${rootOf(tree)}; it should be ${head?.size} with root ${head?.root}.`,
    );
};
