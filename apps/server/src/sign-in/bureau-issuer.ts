import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { Actor } from '#casework';
import { TokenRefused, Tokens } from '../access/tokens.js';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import type { SignInSettings } from '../settings/sign-in-settings.js';

/** Where people are led back to from the issuer. */
export const callbackPath = '/sign-in/callback';

/** How long the issuer may take to answer, s. */
const patience = 10;

/** What this server remembers of a sign-in while its person is at the issuer. */
export interface Way {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why nobody was signed in. */
export type Failure = 'cancelled' | 'too-late' | 'unreachable' | 'not-allowed' | 'refused';

/** The sign-in came to nothing. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(failure, options);
  }
}

/** The bureau's issuer as browsers sign in there: authorization code with PKCE (OpenID Connect Core 1.0, RFC 7636). */
@Injectable()
export class BureauIssuer {
  readonly #logger = new Logger('SignIn');
  readonly #signIn: SignInSettings | null;
  readonly #issuer: string;
  #found: Promise<oidc.Configuration> | null = null;

  constructor(
    @Inject(engine.settings) { issuer }: Settings,
    private readonly tokens: Tokens,
  ) {
    this.#signIn = issuer.kind === 'remote' ? issuer.signIn : null;
    this.#issuer = issuer.kind === 'remote' ? issuer.issuer : '';
  }

  /** Whether people sign in there. */
  get isUsed(): boolean {
    return this.#signIn !== null;
  }

  /**
   * Where a person signs in, and what to keep until they come back. The issuer is asked to have them say who they are
   * each time: at a station several people share a desk.
   * @throws {SignInFailed}
   */
  async begin(): Promise<{ address: string; way: Way }> {
    const { scope } = this.#settings();
    const configuration = await this.#configuration();
    const way = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback(),
      scope,
      state: way.state,
      nonce: way.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(way.verifier),
      code_challenge_method: 'S256',
      prompt: 'login',
    });
    return { address: address.href, way };
  }

  /**
   * Who came back. The access token says unit and roles, as those of programs do; the token of identity says that it is
   * of this sign-in.
   * @param query what the issuer added to the address.
   * @throws {SignInFailed}
   */
  async finish(query: string, { state, nonce, verifier }: Way): Promise<Actor> {
    const configuration = await this.#configuration();
    try {
      const granted = await oidc.authorizationCodeGrant(configuration, new URL(`${this.#callback()}?${query}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const { actor } = await this.tokens.verified(granted.access_token, 'program');
      if (granted.claims()?.sub !== actor.id) throw new TokenRefused('the two tokens name two persons');
      return actor;
    } catch (error) {
      throw this.#failed(error);
    }
  }

  #settings(): SignInSettings {
    if (this.#signIn === null) throw new SignInFailed('refused');
    return this.#signIn;
  }

  #callback(): string {
    return `${this.#settings().publicUrl}${callbackPath}`;
  }

  /** What the issuer says of itself; asked again after it could not be reached. */
  async #configuration(): Promise<oidc.Configuration> {
    this.#found ??= this.#discover();
    try {
      return await this.#found;
    } catch (error) {
      this.#found = null;
      this.#logger.error(`The issuer (ANLU_ISSUER) cannot be asked: ${reasonOf(error)}`);
      throw new SignInFailed('unreachable', { cause: error });
    }
  }

  #discover(): Promise<oidc.Configuration> {
    const { clientId, clientSecret } = this.#settings();
    const server = new URL(this.#issuer);
    // Only a loopback issuer may be without TLS (settings/sign-in-settings.ts).
    const execute = [
      oidc.enableNonRepudiationChecks,
      ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
    ];
    const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    return oidc.discovery(server, clientId, undefined, authentication, { execute, timeout: patience });
  }

  #failed(error: unknown): SignInFailed {
    if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied')
      return new SignInFailed('cancelled', { cause: error });
    this.#logger.warn(`Nobody was signed in: ${reasonOf(error)}`);
    return new SignInFailed(error instanceof TokenRefused ? 'not-allowed' : 'refused', { cause: error });
  }
}

/** Says nothing of a person: messages of the issuer are left out, but for their codes. */
const reasonOf = (error: unknown): string => {
  if (error instanceof TokenRefused) return error.message;
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) return error.error;
  if (!(error instanceof Error)) return 'no reason was given';
  return 'code' in error ? `${error.name} (${String(error.code)})` : error.message;
};
