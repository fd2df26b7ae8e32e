import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, StoredFile } from '#casework';
import { caseReaders, replayReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { engine } from '../engines/engine.js';
import { encodedName } from '../http/file-name.js';
import { problems } from '../http/problems.js';
import type { Settings } from '../settings/settings.js';
import { Malformed } from '../unanswered/unanswered.js';
import { byteRange } from './byte-range.js';
import { FileOfCase } from './file-of-case.js';
import { FileOfInspection } from './file-of-inspection.js';
import { KeepFile, type Uploaded } from './keep-file.js';
import { KeptFile } from './kept-file.js';

/**
 * Files: sent before the act that names them, read again by those who may see a case or an inspection that does.
 * Neither way is a file held in memory.
 */
@Controller()
export class FilesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(engine.settings) private readonly settings: Settings,
  ) {}

  @Post('files')
  @HttpCode(201)
  @For('caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head', 'hearing-host', 'supervisor')
  async upload(@Req() request: FastifyRequest, @Caller() actor: Actor): Promise<Uploaded> {
    const { mediaTypes: taken, mostBytes } = this.settings.files;
    const declared = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    const mediaType = taken.find((each) => each === declared);
    if (mediaType === undefined || !(request.body instanceof Readable)) throw problems.mediaType(declared ?? '', taken);
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw problems.fileTooLarge(mostBytes);
    try {
      return await this.commands.execute(new KeepFile(request.body, mediaType, actor));
    } catch (error) {
      // What is still on its way is read and dropped: left where it is, it would hold up the next request of the
      // connection.
      request.body.resume();
      if (request.raw.destroyed && !request.raw.complete) throw new Malformed('The upload was cut off.', '上传中断。');
      throw error;
    }
  }

  /** Whole, or the part that a Range header asks for; HEAD answers without the content. */
  @Get('cases/:id/files/:sha256')
  @For(...replayReaders)
  async download(
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @Caller() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#send(await this.queries.execute(new FileOfCase(id, sha256, actor)), request, reply);
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
    await this.#send(await this.queries.execute(new FileOfInspection(id, sha256, actor)), request, reply);
  }

  /**
   * Sends the file, or the part of it that is asked for.
   * @throws {FileLost} when it is lost; {Problem} when the part lies behind its end
   */
  async #send({ sha256, mediaType, name }: StoredFile, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const kept = await this.queries.execute(new KeptFile(sha256));
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
    await reply.send(request.method === 'HEAD' ? Readable.from([]) : await kept.part({ start, end }));
  }
}
