import { Controller, Get, Headers, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#casework';
import type { PublicKeySet } from '#local-issuer';
import { Caller, Public } from '../access/access.js';
import type { OffLineKey } from '../access/off-line-keys.js';
import { IssuerKeys } from './issuer-keys.js';
import { OwnOffLineKey } from './own-off-line-key.js';

@Controller()
export class KeysController {
  constructor(private readonly queries: QueryBus) {}

  /** Where to go from here: a browser, which asks for a page, to the console. */
  @Get()
  @Public()
  welcome(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): { name: string; links: Record<string, string> } {
    if (accept?.includes('text/html') === true) void reply.status(302).header('location', '/console/');
    void reply.header('vary', 'accept');
    return {
      name: 'Anlu 案录',
      links: {
        console: '/console/',
        docs: '/docs',
        openapi: '/openapi.json',
        me: '/me',
        cases: '/cases',
        worklist: '/worklist',
        live: '/health/live',
        ready: '/health/ready',
      },
    };
  }

  /** Who the token speaks for. */
  @Get('me')
  me(@Caller() actor: Actor): Actor {
    return actor;
  }

  /** What seals on a device what the caller types without a connection: their own key, for nobody else. */
  @Get('me/off-line-key')
  offLineKey(@Caller() { id }: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<OffLineKey> {
    void reply.header('cache-control', 'no-store');
    return this.queries.execute(new OwnOffLineKey(id, new Date().toISOString()));
  }

  /** Public keys of the local issuer (RFC 7517). */
  @Get('.well-known/jwks.json')
  @Public()
  keys(): Promise<PublicKeySet> {
    return this.queries.execute(new IssuerKeys());
  }
}
