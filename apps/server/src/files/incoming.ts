import type { Readable } from 'node:stream';
import type { MediaType } from '#casework';
import { AnotherContent, Malformed } from '../unanswered/unanswered.js';
import { bytesThatTell, isContentOf } from './content.js';

/**
 * The bytes of an upload on their way, once their beginning is seen to be of the kind that was declared. The source is
 * left open at a fault, so that the answer still reaches whoever sends.
 * @throws {Malformed} when there are no bytes; {AnotherContent} when they are something else.
 */
export const incoming = async function* (source: Readable, mediaType: MediaType): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = Buffer.alloc(0);
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.byteLength < bytesThatTell) continue;
    yield checked(head, mediaType);
    head = null;
  }
  if (head !== null) yield checked(head, mediaType);
};

const checked = (head: Uint8Array, mediaType: MediaType): Uint8Array => {
  if (head.byteLength === 0) throw new Malformed('The file is empty.', '文件为空。');
  if (!isContentOf(mediaType, head)) throw new AnotherContent(mediaType);
  return head;
};
