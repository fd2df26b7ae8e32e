import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { DeviceNumbersController } from './device-numbers.controller.js';
import { DeviceNumbers } from './device-numbers.js';
import { DrawNumbersHandler } from './draw-numbers.js';
import { ReturnNumbersHandler } from './return-numbers.js';

/** Numbers that devices take along for work without a connection. */
@Module({
  imports: [CommandsModule],
  controllers: [DeviceNumbersController],
  providers: [DeviceNumbers, DrawNumbersHandler, ReturnNumbersHandler],
})
export class DeviceNumbersModule {}
