import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { localKeySet, type PublicKeySet } from '#local-issuer';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import { NotFound } from '../unanswered/unanswered.js';

/** Public keys of the local issuer (RFC 7517). */
export class IssuerKeys extends Query<PublicKeySet> {}

@QueryHandler(IssuerKeys)
export class IssuerKeysHandler implements IQueryHandler<IssuerKeys> {
  constructor(@Inject(engine.settings) private readonly settings: Settings) {}

  /** @throws {NotFound} where tokens come from elsewhere */
  async execute(): Promise<PublicKeySet> {
    const { issuer, dataFolder } = this.settings;
    if (issuer.kind === 'remote') throw new NotFound('A local issuer', '本地登录服务');
    return localKeySet(dataFolder);
  }
}
