import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { Caller, For } from '../access/access.js';
import { DrawNumbers, type DeviceBlock } from './draw-numbers.js';
import { ReturnNumbers } from './return-numbers.js';

/** Numbers for decisions on the spot that are taken along on a device (预领文号). */
@Controller('me/off-line-numbers')
export class DeviceNumbersController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':device')
  @HttpCode(200)
  @For('caseworker', 'unit-head')
  draw(@Param('device') device: string, @Caller() actor: Actor): Promise<DeviceBlock> {
    return this.commands.execute(new DrawNumbers(device, actor, new Date().toISOString()));
  }

  @Post(':device/return')
  @HttpCode(200)
  @For('caseworker', 'unit-head')
  giveBack(@Param('device') device: string, @Caller() actor: Actor): Promise<{ returned: number }> {
    return this.commands.execute(new ReturnNumbers(device, actor, new Date().toISOString()));
  }
}
