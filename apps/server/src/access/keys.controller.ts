import { Controller, Get } from '@nestjs/common';
import type { Actor } from '#casework';
import { localKeySet, type PublicKeySet } from '#local-issuer';
import { Caller, Public } from './access.js';
import { Office } from '../engines/office.js';
import { problems } from '../http/problem.js';

@Controller()
export class KeysController {
  constructor(private readonly office: Office) {}

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
  async keys(): Promise<PublicKeySet> {
    const { issuer, dataFolder } = this.office.settings;
    if (issuer.kind === 'remote') throw problems.notFound('A local issuer');
    return localKeySet(dataFolder);
  }
}
