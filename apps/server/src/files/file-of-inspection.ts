import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { filesNamed, type Actor, type StoredFile } from '#casework';
import { visibleInspection } from '../access/visible-inspection.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';

/** A file as a result of an inspection names it. */
export class FileOfInspection extends Query<StoredFile> {
  constructor(
    readonly id: string,
    readonly sha256: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(FileOfInspection)
export class FileOfInspectionHandler implements IQueryHandler<FileOfInspection> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, sha256, actor }: FileOfInspection): Promise<StoredFile> {
    const { tasks } = visibleInspection(this.streams, id, actor);
    const named = tasks
      .flatMap(({ result }) => (result === null ? [] : filesNamed(result)))
      .find((file) => file.sha256 === sha256);
    if (named === undefined) throw new NotFound('This file of the inspection', '该抽查检查的这一文件');
    return named;
  }
}
