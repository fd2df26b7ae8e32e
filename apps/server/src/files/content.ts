import type { MediaType } from '#casework';

/** So many bytes at the beginning of a file tell its kind. */
export const bytesThatTell = 16;

const starts = (head: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((character, place) => head[at + place] === character.codePointAt(0));

/** A frame of MPEG audio begins with eleven bits set, and a layer that is not the reserved one. */
const isMpegFrame = (head: Uint8Array): boolean =>
  head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 && ((head[1] ?? 0) & 0x06) !== 0;

/** How files of each kind begin, as their formats say. */
const beginsAs: Record<MediaType, (head: Uint8Array) => boolean> = {
  'image/jpeg': (head) => starts(head, '\u00ff\u00d8\u00ff'),
  'image/png': (head) => starts(head, '\u0089PNG\r\n\u001a\n'),
  'audio/mpeg': (head) => starts(head, 'ID3') || isMpegFrame(head),
  'audio/wav': (head) => starts(head, 'RIFF') && starts(head, 'WAVE', 8),
  'video/mp4': (head) => starts(head, 'ftyp', 4),
  'video/webm': (head) => starts(head, '\u001aE\u00df\u00a3'),
  'application/pdf': (head) => starts(head, '%PDF-'),
};

/** Whether the first bytes of a file are those of its kind. */
export const isContentOf = (mediaType: MediaType, head: Uint8Array): boolean => beginsAs[mediaType](head);
