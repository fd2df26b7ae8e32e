const SEED = 0x9747b28c;
const M = 0x5bd1e995;
const R = 24;

/**
 * The partition of a stream, for life: (murmur2(stream) & 0x7fffffff) % count, as Kafka's own default partitioner has
 * it.
 */
export const partitionOf = (stream: string, count: number): number =>
  count === 1 ? 0 : (murmur2(Buffer.from(stream)) & 0x7fffffff) % count;

/** 32-bit murmur2 with Kafka's seed (org.apache.kafka.common.utils.Utils.murmur2), as a signed integer. */
export const murmur2 = (data: Buffer): number => {
  let h = SEED ^ data.length;
  const tail = data.length & ~3;
  for (let i = 0; i < tail; i += 4) {
    let k = Math.imul(data.readInt32LE(i), M);
    k ^= k >>> R;
    h = Math.imul(h, M) ^ Math.imul(k, M);
  }
  if (data.length > tail) {
    for (let i = data.length - 1; i >= tail; i--) h ^= data.readUInt8(i) << (8 * (i - tail));
    h = Math.imul(h, M);
  }
  h ^= h >>> 13;
  h = Math.imul(h, M);
  return h ^ (h >>> 15);
};
