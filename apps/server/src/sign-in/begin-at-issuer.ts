import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { browserSessions, type Sessions } from '../access/sessions.js';
import { NotFound } from '../unanswered/unanswered.js';
import { BureauIssuer } from './bureau-issuer.js';

/** How long a person may take to say who they are, s. */
export const secondsAtIssuer = 600;

/** Where to send a browser, and what it has to keep until it comes back. */
export interface SentToIssuer {
  readonly address: string;
  /** Sealed: the browser can neither read nor change it. */
  readonly sealed: string;
}

/** Sends a browser to the bureau's issuer. `to`: the page of the console that it wants. */
export class BeginAtIssuer extends Command<SentToIssuer> {
  constructor(readonly to: string) {
    super();
  }
}

@CommandHandler(BeginAtIssuer)
export class BeginAtIssuerHandler implements ICommandHandler<BeginAtIssuer> {
  constructor(
    private readonly issuer: BureauIssuer,
    @Inject(browserSessions) private readonly sessions: Sessions | null,
  ) {}

  /** @throws {NotFound} where people sign in otherwise @throws {SignInFailed} */
  async execute({ to }: BeginAtIssuer): Promise<SentToIssuer> {
    if (this.sessions === null) throw new NotFound('Signing in at an issuer', '统一身份认证登录');
    const { address, way } = await this.issuer.begin();
    return { address, sealed: await this.sessions.seal({ ...way, to }, secondsAtIssuer) };
  }
}
