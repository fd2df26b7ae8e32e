import { Module } from '@nestjs/common';
import { StreamsModule } from '../streams/streams.module.js';
import { FileOfCaseHandler } from './file-of-case.js';
import { FileOfInspectionHandler } from './file-of-inspection.js';
import { FilesController } from './files.controller.js';
import { KeepFileHandler } from './keep-file.js';
import { KeptFileHandler } from './kept-file.js';

/** Files that acts name. */
@Module({
  imports: [StreamsModule],
  controllers: [FilesController],
  providers: [KeepFileHandler, KeptFileHandler, FileOfCaseHandler, FileOfInspectionHandler],
})
export class FilesModule {}
