import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#casework';
import { Caller, For } from '../access/access.js';
import { CommandRunner, type Receipt } from '../commands/command-runner.js';
import { PerformMatterAction } from './perform-matter-action.js';

/** Instruments of supervising bodies outside (R825 Art.26-29): each opens a matter of its own. */
@Controller('outside-supervision')
export class OutsideMattersController {
  constructor(private readonly commands: CommandRunner) {}

  @Post()
  @For('supervisor', 'department-head', 'main-head', 'registrar')
  enter(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() actor: Actor,
  ): Promise<Receipt> {
    const act = 'enter-outside-supervision';
    return this.commands.run((asked) => new PerformMatterAction(asked), null, act, request, reply, actor);
  }
}
