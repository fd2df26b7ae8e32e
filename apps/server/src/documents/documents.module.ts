import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { CaseDocumentHandler } from './case-document.js';
import { CaseDocumentsHandler } from './case-documents.js';
import { DocumentsController } from './documents.controller.js';
import { PapersOfEvents } from './papers-of-events.js';
import { PreviewActHandler } from './preview-act.js';

/** The official forms of cases: as they are, and as an act would make them. */
@Module({
  imports: [CommandsModule],
  controllers: [DocumentsController],
  providers: [CaseDocumentsHandler, CaseDocumentHandler, PreviewActHandler, PapersOfEvents],
})
export class DocumentsModule {}
