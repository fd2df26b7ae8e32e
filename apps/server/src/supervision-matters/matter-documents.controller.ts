import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import { caseReaders } from '#casework/role-groups';
import { Caller, For } from '../access/access.js';
import { sendDocument } from '../documents/documents.controller.js';
import { MatterDocument } from './matter-document.js';
import { MatterDocuments, type MatterDocumentsData } from './matter-documents.js';

/** Notice, decision and opinion of a matter as official documents (SUP Art.17, 18, 20). */
@Controller('supervision-matters/:id/documents')
export class MatterDocumentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @For(...caseReaders)
  list(@Param('id') id: string, @Caller() actor: Actor): Promise<MatterDocumentsData> {
    return this.queries.execute(new MatterDocuments(id, actor));
  }

  @Get(':instrument')
  @For(...caseReaders)
  async read(
    @Param('id') id: string,
    @Param('instrument') instrument: string,
    @Query('event') event: string | undefined,
    @Query('format') format: string | undefined,
    @Caller() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.queries.execute(new MatterDocument(id, instrument, event, format, actor)));
  }
}
