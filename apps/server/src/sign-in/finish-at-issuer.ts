import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { browserSessions, type Sessions } from '../access/sessions.js';
import { NotFound } from '../unanswered/unanswered.js';
import { BureauIssuer, SignInFailed } from './bureau-issuer.js';
import type { Session } from './demonstration-session.js';

/** A session, and the page of the console that was wanted when it was asked for. */
export interface SignedIn extends Session {
  readonly to: string;
}

/**
 * Takes in a browser that comes back from the bureau's issuer.
 * @property query what the issuer added to the address.
 * @property sealed what the browser kept; undefined where it kept nothing, or for too long.
 */
export class FinishAtIssuer extends Command<SignedIn> {
  constructor(
    readonly query: string,
    readonly sealed: string | undefined,
  ) {
    super();
  }
}

@CommandHandler(FinishAtIssuer)
export class FinishAtIssuerHandler implements ICommandHandler<FinishAtIssuer> {
  constructor(
    private readonly issuer: BureauIssuer,
    @Inject(browserSessions) private readonly sessions: Sessions | null,
  ) {}

  /** @throws {NotFound} where people sign in otherwise @throws {SignInFailed} */
  async execute({ query, sealed }: FinishAtIssuer): Promise<SignedIn> {
    const { sessions } = this;
    if (sessions === null) throw new NotFound('Signing in at an issuer', '统一身份认证登录');
    const way = sealed === undefined ? null : await sessions.open(sealed);
    if (way === null) throw new SignInFailed('too-late');
    const kept = (name: string): string => (typeof way[name] === 'string' ? way[name] : '');
    const actor = await this.issuer.finish(query, {
      state: kept('state'),
      nonce: kept('nonce'),
      verifier: kept('verifier'),
    });
    return { token: await sessions.begin(actor), seconds: sessions.seconds, to: kept('to') };
  }
}
