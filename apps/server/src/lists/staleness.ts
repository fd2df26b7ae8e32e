import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { Projection } from '../projection/projection.js';

/**
 * Says with every list, in the header Anlu-Behind, how many records of the log it may lack; nothing on a node that
 * keeps no lists.
 */
@Injectable()
export class Staleness implements NestInterceptor {
  constructor(private readonly projection: Projection) {}

  intercept(context: ExecutionContext, list: CallHandler): Observable<unknown> {
    const behind = this.projection.projector?.behind ?? null;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (behind !== null) void reply.header('anlu-behind', String(behind));
    return list.handle();
  }
}
