import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { filesOfCase, type Actor, type StoredFile } from '#casework';
import { readableCase } from '../access/visible-case.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';

/** A file as an event of a case names it. */
export class FileOfCase extends Query<StoredFile> {
  constructor(
    readonly id: string,
    readonly sha256: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(FileOfCase)
export class FileOfCaseHandler implements IQueryHandler<FileOfCase> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, sha256, actor }: FileOfCase): Promise<StoredFile> {
    const named = filesOfCase(readableCase(this.streams, id, actor).facts).find((file) => file.sha256 === sha256);
    if (named === undefined) throw new NotFound('This file of the case', '该案件的这一文件');
    return named;
  }
}
