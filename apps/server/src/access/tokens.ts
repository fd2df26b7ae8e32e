import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { roles, type Actor, type Role } from '#casework';
import { localAudience, localIssuer, localKeySet } from '#local-issuer';
import type { Settings } from '../settings/settings.js';
import { clockActor } from './clock-actor.js';
import { sessionAlgorithm, sessionAudience, sessionIssuer, type Sessions } from './sessions.js';

/** The token is no good, and why, in words that give nothing away. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** The issuer's keys could not be fetched: nothing is known of the token. */
export class KeysUnreachable extends Error {
  override readonly name = 'KeysUnreachable';
}

/** Who a token speaks for, and until when (milliseconds since 1970). */
export interface Bearer {
  readonly actor: Actor;
  readonly expires: number;
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

const actorOf = ({ sub, ...claims }: JWTPayload): Actor => {
  const { unit, roles: named } = claims;
  if (typeof sub !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(sub))
    throw new TokenRefused('the token names no person (sub)');
  if (sub.toLowerCase() === clockActor.id)
    throw new TokenRefused(`the token names ${sub}, a part of this program, and no person (sub)`);
  if (typeof unit !== 'string' || !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(unit))
    throw new TokenRefused('the token names no unit (unit)');
  const held = Array.isArray(named) ? named.filter(isRole) : [];
  if (held.length === 0) throw new TokenRefused(`the token names no role (roles): ${roles.join(', ')}`);
  return { id: sub, unit, roles: held };
};

/**
 * A token that was verified is trusted this long without another look at the keys: a key that is withdrawn counts from
 * then on.
 */
const trustedFor = 30_000;
const mostTrusted = 1_000;

/** What jose says of a token that is no good; whatever else goes wrong went wrong with the keys. */
const isOfToken = (code: string): boolean =>
  /^ERR_(JWT|JWS)_/.test(code) ||
  ['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_ALG_NOT_ALLOWED'].includes(code) ||
  code === 'ERR_JOSE_NOT_SUPPORTED';

/** Where a token came from: what a program sends, or what a browser keeps for its person. */
export type Source = 'program' | 'browser';

/** What the tokens of a source must be signed with, and name. */
interface Trust {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: string[];
  /** Told when the issuer's clock signed a token, ms since 1970, unless that clock is this machine's. */
  readonly onIssued?: ((issuedAt: number) => void) | undefined;
}

const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];

const ofLocalIssuer = async (dataFolder: string): Promise<Trust> => ({
  keys: createLocalJWKSet(await localKeySet(dataFolder)),
  issuer: localIssuer,
  audience: localAudience,
  algorithms,
});

const ofSessions = (sessions: Sessions): Trust => ({
  keys: async () => sessions.verificationKey,
  issuer: sessionIssuer,
  audience: sessionAudience,
  algorithms: [sessionAlgorithm],
});

/**
 * Verifies bearer tokens (RFC 6750, RFC 7519) against the issuer's keys and reads who acts. A session of a browser is
 * signed by this server where its person signed in at the bureau's issuer: no program can use it, and no browser a
 * token of that issuer.
 */
export class Tokens {
  readonly #trusted = new Map<string, Bearer & { until: number }>();

  private constructor(private readonly trust: Readonly<Record<Source, Trust>>) {}

  /**
   * @param sessions null where browsers keep what the issuer signed.
   * @param onIssued told when the issuer's clock signed a token, ms since 1970, unless that clock is this machine's.
   */
  static async of(
    { issuer, dataFolder }: Settings,
    sessions: Sessions | null,
    onIssued?: (issuedAt: number) => void,
  ): Promise<Tokens> {
    const program: Trust =
      issuer.kind === 'local'
        ? await ofLocalIssuer(dataFolder)
        : {
            keys: createRemoteJWKSet(new URL(issuer.jwksUri)),
            issuer: issuer.issuer,
            audience: issuer.audience,
            algorithms,
            onIssued,
          };
    return new Tokens({ program, browser: sessions === null ? program : ofSessions(sessions) });
  }

  /** Who a token speaks for that was verified a moment ago; undefined for every other. */
  trusted(token: string, source: Source): Bearer | undefined {
    const trusted = this.#trusted.get(`${source} ${token}`);
    return trusted !== undefined && Date.now() < trusted.until ? trusted : undefined;
  }

  /** @throws {TokenRefused} @throws {KeysUnreachable} */
  async verified(token: string, source: Source): Promise<Bearer> {
    const bearer = await this.#verified(token, this.trust[source]);
    if (this.#trusted.size >= mostTrusted) this.#trusted.clear();
    this.#trusted.set(`${source} ${token}`, { ...bearer, until: Math.min(Date.now() + trustedFor, bearer.expires) });
    return bearer;
  }

  async #verified(token: string, { keys, onIssued, ...wanted }: Trust): Promise<Bearer> {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, { ...wanted, requiredClaims: ['exp', 'sub'] }));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (!isOfToken(code)) throw new KeysUnreachable(error instanceof Error ? error.message : code);
      throw new TokenRefused(code === 'ERR_JWT_EXPIRED' ? 'the token has expired' : 'the token is not valid here');
    }
    if (payload.iat !== undefined) onIssued?.(payload.iat * 1_000);
    return { actor: actorOf(payload), expires: (payload.exp ?? 0) * 1_000 };
  }
}
