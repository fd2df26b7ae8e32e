import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CommandsModule } from '../commands/commands.module.js';
import { CapacityHandler } from './capacity.js';
import { DirectoryController } from './directory.controller.js';
import { DirectoryHandler } from './directory.js';
import { NumberLedgerHandler } from './number-ledger.js';
import { PerformRegisterActionHandler } from './perform-register-action.js';
import { RegisterEntriesHandler } from './register-entries.js';
import { RegisterEntryHandler } from './register-entry.js';
import { RegisterHistoryHandler } from './register-history.js';
import { RegistersController } from './registers.controller.js';

/** The registers of officers and units, the numbers that units have issued, and what units have to work with. */
@Module({
  imports: [AccessModule, CommandsModule],
  controllers: [RegistersController, DirectoryController],
  providers: [
    PerformRegisterActionHandler,
    RegisterEntriesHandler,
    RegisterEntryHandler,
    RegisterHistoryHandler,
    NumberLedgerHandler,
    CapacityHandler,
    DirectoryHandler,
  ],
})
export class RegistersModule {}
