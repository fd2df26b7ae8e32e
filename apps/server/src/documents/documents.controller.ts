import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import { replayReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { encodedName } from '../http/file-name.js';
import { CaseDocument } from './case-document.js';
import { CaseDocuments, type CaseDocumentsData } from './case-documents.js';
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
    await sendDocument(reply, await this.queries.execute(new CaseDocument(id, form, event, format, forParty, actor)));
  }
}
