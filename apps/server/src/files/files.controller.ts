import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filesNamed, filesOfCase, type Actor, type MediaType, type StoredFile } from '#casework';
import { Caller, caseReaders, For } from '../access/access.js';
import { incoming } from './incoming.js';
import { visibleCase } from '../access/visible-case.js';
import { visibleInspection } from '../access/visible-inspection.js';
import { Office } from '../engines/office.js';
import { byteRange } from './byte-range.js';
import { encodedName } from '../http/file-name.js';
import { problems } from '../http/problem.js';

/** A file that was taken in. With a name it is what an event's `files` list. */
interface Uploaded {
  sha256: string;
  size: number;
  mediaType: MediaType;
}

/**
 * Files: sent before the act that names them, read again by those who may see a case or an inspection that does.
 * Neither way is a file held in memory.
 */
@Controller()
export class FilesController {
  constructor(private readonly office: Office) {}

  @Post('files')
  @HttpCode(201)
  @For('caseworker', 'unit-head', 'reviewer', 'department-head', 'hearing-host')
  async upload(@Req() request: FastifyRequest, @Caller() actor: Actor): Promise<Uploaded> {
    const { mediaTypes: taken, mostBytes } = this.office.settings.files;
    const declared = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    const mediaType = taken.find((each) => each === declared);
    if (mediaType === undefined || !(request.body instanceof Readable)) throw problems.mediaType(declared ?? '', taken);
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw problems.fileTooLarge(mostBytes);
    try {
      const { sha256, size } = await this.office.files.put(incoming(request.body, mediaType), mostBytes);
      await this.office.files.noteSender(sha256, actor.id);
      return { sha256, size, mediaType };
    } catch (error) {
      // What is still on its way is read and dropped: left where it is, it would hold up the next request of the
      // connection.
      request.body.resume();
      if (request.raw.destroyed && !request.raw.complete) throw problems.malformed('The upload was cut off.');
      throw error;
    }
  }

  /** Whole, or the part that a Range header asks for; HEAD answers without the content. */
  @Get('cases/:id/files/:sha256')
  @For(...caseReaders)
  async download(
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @Caller() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const named = filesOfCase(visibleCase(this.office, id, actor).facts).find((file) => file.sha256 === sha256);
    if (named === undefined) throw problems.notFound('This file of the case');
    await this.#send(named, request, reply);
  }

  /** As of a case. */
  @Get('inspections/:id/files/:sha256')
  @For(...caseReaders)
  async ofInspection(
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @Caller() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tasks } = visibleInspection(this.office, id, actor);
    const named = tasks
      .flatMap(({ result }) => (result === null ? [] : filesNamed(result)))
      .find((file) => file.sha256 === sha256);
    if (named === undefined) throw problems.notFound('This file of the inspection');
    await this.#send(named, request, reply);
  }

  /**
   * Sends the file, or the part of it that is asked for. @throws {Problem} when it is lost, or the part lies behind its
   * end.
   */
  async #send({ sha256, mediaType, name }: StoredFile, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const kept = await this.office.files.find(sha256);
    if (kept === null) throw problems.fileLost();
    const etag = `"${sha256}"`;
    void reply.headers({
      etag,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodedName(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    const condition = request.headers['if-range'];
    const range = condition === undefined || condition === etag ? byteRange(request.headers.range, kept.size) : null;
    if (range === 'unsatisfiable') throw problems.rangeBehindTheEnd(kept.size);
    const [start, end] = range === null ? [0, kept.size - 1] : [range.start, range.end];
    void reply.header('content-length', end - start + 1).status(range === null ? 200 : 206);
    if (range !== null) void reply.header('content-range', `bytes ${start}-${end}/${kept.size}`);
    const content = request.method === 'HEAD' ? Readable.from([]) : await this.office.files.get(sha256, { start, end });
    if (content === null) throw problems.fileLost();
    await reply.send(content);
  }
}
