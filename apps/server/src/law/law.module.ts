import { Module } from '@nestjs/common';
import { ClocksOfLawHandler } from './clocks-of-law.js';
import { ClocksController } from './clocks.controller.js';
import { DaysAroundTodayHandler } from './days-around-today.js';
import { DueDateHandler } from './due-date.js';
import { FindLegalBasesHandler } from './find-legal-bases.js';
import { KnownActsHandler } from './known-acts.js';
import { KnownCircumstancesHandler } from './known-circumstances.js';
import { KnownFormsHandler } from './known-forms.js';
import { KnownLawChangesHandler } from './known-law-changes.js';
import { KnownRiskRulesHandler } from './known-risk-rules.js';
import { ReferenceController } from './reference.controller.js';

/** What the law says by itself, of no case. */
@Module({
  controllers: [ClocksController, ReferenceController],
  providers: [
    ClocksOfLawHandler,
    DaysAroundTodayHandler,
    DueDateHandler,
    FindLegalBasesHandler,
    KnownActsHandler,
    KnownCircumstancesHandler,
    KnownFormsHandler,
    KnownLawChangesHandler,
    KnownRiskRulesHandler,
  ],
})
export class LawModule {}
