import { invalidField } from '#casework';
import type { TreeHead } from '#event-log';
import { InvalidFields } from '../unanswered/unanswered.js';

const mostRoots = 1_000;

/**
 * Tree heads as `anlu roots` prints them, `<partition>:<size>:<root>`.
 * @throws {InvalidFields} naming the one that is none.
 */
export const readRoots = (asked: string | string[] | undefined): TreeHead[] => {
  const texts = asked === undefined ? [] : [asked].flat();
  if (texts.length > mostRoots)
    throw new InvalidFields([invalidField('root', { code: 'too-many-roots', parameters: { most: mostRoots } })]);
  return texts.map((text) => {
    const [, partition, size, root] = /^(\d{1,5}):([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (root === undefined) throw new InvalidFields([invalidField('root', { code: 'malformed-root', parameters: {} })]);
    return { partition: Number(partition), size: Number(size), root };
  });
};
