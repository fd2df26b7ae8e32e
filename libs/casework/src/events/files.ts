import { Line, OneOf, Optional, Parts, Sha256, WholeNumber } from '../input/fields.js';

/** Kinds of file that a case may hold: photographs, sound, film and documents. */
export const mediaTypes = [
  'image/jpeg',
  'image/png',
  'audio/mpeg',
  'audio/wav',
  'video/mp4',
  'video/webm',
  'application/pdf',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A file that lies in the file store, named by its content. The event is its proof: the digest never changes. */
export class StoredFile {
  @Sha256() sha256: string;
  /** Bytes. */
  @WholeNumber(1, Number.MAX_SAFE_INTEGER) size: number;
  @OneOf(mediaTypes) mediaType: MediaType;
  /** As people call it, e.g. 现场照片01.jpg. */
  @Line(200) name: string;
}

/** Files that belong to what an event says. An event without any leaves the field out. */
export const Files = (): PropertyDecorator => {
  const [optional, parts] = [Optional(), Parts(() => StoredFile, 1, 50)];
  return (target, key) => {
    optional(target, key);
    parts(target, key);
  };
};

/**
 * The files that a fact names, wherever it does. Digests of recordings that are kept elsewhere (`audioVisual`) are not
 * among them.
 */
export const filesNamed = (data: object): StoredFile[] => {
  const { files = [], file } = data as { files?: StoredFile[]; file?: StoredFile };
  return file === undefined ? files : [...files, file];
};
