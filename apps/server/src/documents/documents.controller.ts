import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import { replayReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { encodedName } from '../http/file-name.js';
import { CaseDocument, type DocumentFile, type DocumentFormat } from './case-document.js';
import { CaseDocuments, type CaseDocumentsData } from './case-documents.js';

export const documentTypes: Record<DocumentFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The official forms of a case, filled from its events. */
@Controller()
export class DocumentsController {
  constructor(private readonly queries: QueryBus) {}

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
    const document: DocumentFile = await this.queries.execute(
      new CaseDocument(id, form, event, format, forParty, actor),
    );
    const kind = document.format === 'html' ? 'inline' : 'attachment';
    await reply
      .headers({
        'cache-control': 'private, no-cache',
        'content-type': documentTypes[document.format],
        'content-disposition': `${kind}; filename*=UTF-8''${encodedName(`${document.name}.${document.format}`)}`,
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        'x-content-type-options': 'nosniff',
      })
      .send(document.content);
  }
}
