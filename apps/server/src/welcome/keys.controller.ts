import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import type { PublicKeySet } from '#local-issuer';
import { Caller, Public } from '../access/access.js';
import { IssuerKeys } from './issuer-keys.js';

@Controller()
export class KeysController {
  constructor(private readonly queries: QueryBus) {}

  /** Where to go from here. */
  @Get()
  @Public()
  welcome(): { name: string; links: Record<string, string> } {
    return {
      name: 'Anlu 案录',
      links: {
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

  /** Public keys of the local issuer (RFC 7517). */
  @Get('.well-known/jwks.json')
  @Public()
  keys(): Promise<PublicKeySet> {
    return this.queries.execute(new IssuerKeys());
  }
}
