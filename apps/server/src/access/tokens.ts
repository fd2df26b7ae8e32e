import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { roles, type Actor, type Role } from '#casework';
import { localAudience, localIssuer, localKeySet } from '#local-issuer';
import type { Settings } from '../settings/settings.js';
import { clockActor } from './clock-actor.js';

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

/** Verifies bearer tokens (RFC 6750, RFC 7519) against the issuer's keys and reads who acts. */
export class Tokens {
  readonly #trusted = new Map<string, Bearer & { until: number }>();

  private constructor(
    private readonly keys: JWTVerifyGetKey,
    private readonly issuer: string,
    private readonly audience: string,
    private readonly onIssued: (issuedAt: number) => void = () => undefined,
  ) {}

  /**
   * @param onIssued told when the issuer's clock signed a token, ms since 1970, unless that clock is this machine's.
   */
  static async of({ issuer, dataFolder }: Settings, onIssued?: (issuedAt: number) => void): Promise<Tokens> {
    if (issuer.kind === 'local')
      return new Tokens(createLocalJWKSet(await localKeySet(dataFolder)), localIssuer, localAudience);
    return new Tokens(createRemoteJWKSet(new URL(issuer.jwksUri)), issuer.issuer, issuer.audience, onIssued);
  }

  /** Who a token speaks for that was verified a moment ago; undefined for every other. */
  trusted(token: string): Bearer | undefined {
    const trusted = this.#trusted.get(token);
    return trusted !== undefined && Date.now() < trusted.until ? trusted : undefined;
  }

  /** @throws {TokenRefused} @throws {KeysUnreachable} */
  async verified(token: string): Promise<Bearer> {
    const bearer = await this.#verified(token);
    if (this.#trusted.size >= mostTrusted) this.#trusted.clear();
    this.#trusted.set(token, { ...bearer, until: Math.min(Date.now() + trustedFor, bearer.expires) });
    return bearer;
  }

  async #verified(token: string): Promise<Bearer> {
    const { issuer, audience } = this;
    const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
      }));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (!isOfToken(code)) throw new KeysUnreachable(error instanceof Error ? error.message : code);
      throw new TokenRefused(code === 'ERR_JWT_EXPIRED' ? 'the token has expired' : 'the token is not valid here');
    }
    if (payload.iat !== undefined) this.onIssued(payload.iat * 1_000);
    return { actor: actorOf(payload), expires: (payload.exp ?? 0) * 1_000 };
  }
}
