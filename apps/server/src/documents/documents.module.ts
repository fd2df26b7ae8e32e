import { Module } from '@nestjs/common';
import { StreamsModule } from '../streams/streams.module.js';
import { CaseDocumentHandler } from './case-document.js';
import { CaseDocumentsHandler } from './case-documents.js';
import { DocumentsController } from './documents.controller.js';

/** The official forms of cases. */
@Module({
  imports: [StreamsModule],
  controllers: [DocumentsController],
  providers: [CaseDocumentsHandler, CaseDocumentHandler],
})
export class DocumentsModule {}
