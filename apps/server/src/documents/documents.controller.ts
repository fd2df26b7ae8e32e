import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Language } from '#casework';
import { replayReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { takenAt } from '../commands/command-headers.js';
import { engine } from '../engines/engine.js';
import { encodedName } from '../http/file-name.js';
import { Spoken } from '../http/spoken.js';
import type { Settings } from '../settings/settings.js';
import { CaseDocument } from './case-document.js';
import { CaseDocuments, type CaseDocumentsData } from './case-documents.js';
import { PreviewAct, type Preview } from './preview-act.js';
import { documentTypes, type DocumentFile } from './sent-document.js';

/** Sends a document: a page to be read in place, a Word document to be kept. */
export const sendDocument = async (reply: FastifyReply, { name, format, content }: DocumentFile): Promise<void> => {
  const kind = format === 'html' ? 'inline' : 'attachment';
  await reply
    .headers({
      'cache-control': 'private, no-cache',
      'content-type': documentTypes[format],
      'content-disposition': `${kind}; filename*=UTF-8''${encodedName(`${name}.${format}`)}`,
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    })
    .send(content);
};

/** The official forms of a case, filled from its events. */
@Controller()
export class DocumentsController {
  constructor(
    private readonly queries: QueryBus,
    @Inject(engine.settings) private readonly settings: Settings,
  ) {}

  @Get('cases/:id/documents')
  @For(...replayReaders)
  list(@Param('id') id: string, @Caller() actor: Actor): Promise<CaseDocumentsData> {
    return this.queries.execute(new CaseDocuments(id, actor));
  }

  @Get('cases/:id/documents/:form')
  @For(...replayReaders)
  async read(
    @Param('id') id: string,
    @Param('form') form: string,
    @Query('event') event: string | undefined,
    @Query('format') format: string | undefined,
    @Query('forParty') forParty: string | undefined,
    @Caller() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.queries.execute(new CaseDocument(id, form, event, format, forParty, actor)));
  }

  /** What an act would write as it is typed; nothing is recorded. */
  @Post('cases/:id/preview/:action')
  @HttpCode(200)
  @For('caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head', 'hearing-host')
  preview(
    @Param('id') id: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Caller() actor: Actor,
    @Spoken() language: Language,
  ): Promise<Preview> {
    const { now } = takenAt(request, this.settings);
    return this.queries.execute(new PreviewAct({ id, action, body, actor, now }, language));
  }
}
