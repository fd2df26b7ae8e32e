import { Partitioners } from 'kafkajs';
import { partitionOf } from '#event-log';
import { murmur2 } from '#event-log/partitioning';

describe('the partition of a stream', () => {
  // org.apache.kafka.common.utils.UtilsTest#testMurmur2
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('comes from the hash that Kafka takes of %s', (text, hash) => {
    expect(murmur2(Buffer.from(text))).toBe(hash);
  });

  it('is the one in which a Java producer puts that key', () => {
    const partitioner = Partitioners.JavaCompatiblePartitioner();
    const partitionMetadata = Array.from({ length: 12 }, (_, partitionId) => ({
      partitionId,
      leader: 1,
      replicas: [1],
      isr: [1],
      partitionErrorCode: 0,
    }));
    for (const stream of ['case/1', 'case/二', 'numbering/station-2026', 'draw/x', 'a', 'ab', 'abc', 'abcd'])
      expect(partitionOf(stream, 12)).toBe(
        partitioner({ topic: '', partitionMetadata, message: { key: stream, value: null } }),
      );
  });

  it('is never negative and never beyond the count', () => {
    const partitions = Array.from({ length: 1000 }, (_, n) => partitionOf(`case/${n}`, 12));
    expect(new Set(partitions)).toEqual(new Set(Array.from({ length: 12 }, (_, partition) => partition)));
  });

  it('never changes: these streams lie where they lie', () => {
    expect(['case/1', 'clue/案件一号', 'officer/7', ''].map((stream) => partitionOf(stream, 12))).toEqual([
      6, 11, 0, 9,
    ]);
    expect(partitionOf('case/1', 1)).toBe(0);
  });
});
