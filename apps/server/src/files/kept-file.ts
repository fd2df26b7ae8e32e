import type { Readable } from 'node:stream';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { FileStore } from '#file-store';
import { engine } from '../engines/engine.js';
import { FileLost } from '../unanswered/unanswered.js';

/** A file of the store: how large it is, and its content, which is read only when it is asked for. */
export interface KeptContent {
  /** Bytes. */
  readonly size: number;
  /** The bytes from one place to another, both included. @throws {FileLost} when it was lost meanwhile */
  readonly part: (range: { start: number; end: number }) => Promise<Readable>;
}

export class KeptFile extends Query<KeptContent> {
  constructor(readonly sha256: string) {
    super();
  }
}

@QueryHandler(KeptFile)
export class KeptFileHandler implements IQueryHandler<KeptFile> {
  constructor(@Inject(engine.files) private readonly files: FileStore) {}

  /** @throws {FileLost} when it is lost: an event names it */
  async execute({ sha256 }: KeptFile): Promise<KeptContent> {
    const kept = await this.files.find(sha256);
    if (kept === null) throw new FileLost();
    const part: KeptContent['part'] = async (range) => {
      const content = await this.files.get(sha256, range);
      if (content === null) throw new FileLost();
      return content;
    };
    return { size: kept.size, part };
  }
}
