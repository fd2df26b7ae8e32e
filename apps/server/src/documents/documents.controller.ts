import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import { replayReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { CaseDocument } from './case-document.js';
import { CaseDocuments, type CaseDocumentsData } from './case-documents.js';
import { sendDocument } from './sent-document.js';

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
