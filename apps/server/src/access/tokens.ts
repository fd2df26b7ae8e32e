import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { roles, type Actor, type Role } from '#casework';
import { localAudience, localIssuer, localKeySet } from '#local-issuer';
import type { Settings } from '../settings.js';

/** The token is no good, and why, in words that give nothing away. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

const actorOf = ({ sub, ...claims }: JWTPayload): Actor => {
  const { unit, roles: named } = claims;
  if (typeof sub !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(sub))
    throw new TokenRefused('the token names no person (sub)');
  if (typeof unit !== 'string' || !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(unit))
    throw new TokenRefused('the token names no unit (unit)');
  const held = Array.isArray(named) ? named.filter(isRole) : [];
  if (held.length === 0) throw new TokenRefused(`the token names no role (roles): ${roles.join(', ')}`);
  return { id: sub, unit, roles: held };
};

/** A token that was verified is trusted this long without another look at the keys: a key that is withdrawn counts from then on. */
const trustedFor = 30_000;
const mostTrusted = 1_000;

/** Verifies bearer tokens (RFC 6750, RFC 7519) against the issuer's keys and reads who acts. */
export class Tokens {
  readonly #trusted = new Map<string, { actor: Actor; until: number }>();

  private constructor(
    private readonly keys: JWTVerifyGetKey,
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  static async of({ issuer, dataFolder }: Settings): Promise<Tokens> {
    if (issuer.kind === 'local')
      return new Tokens(createLocalJWKSet(await localKeySet(dataFolder)), localIssuer, localAudience);
    return new Tokens(createRemoteJWKSet(new URL(issuer.jwksUri)), issuer.issuer, issuer.audience);
  }

  /** @throws {TokenRefused} */
  async actor(token: string): Promise<Actor> {
    const trusted = this.#trusted.get(token);
    if (trusted !== undefined && Date.now() < trusted.until) return trusted.actor;
    const { actor, expires } = await this.#verified(token);
    if (this.#trusted.size >= mostTrusted) this.#trusted.clear();
    this.#trusted.set(token, { actor, until: Math.min(Date.now() + trustedFor, expires) });
    return actor;
  }

  async #verified(token: string): Promise<{ actor: Actor; expires: number }> {
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
      throw new TokenRefused(code === 'ERR_JWT_EXPIRED' ? 'the token has expired' : 'the token is not valid here');
    }
    return { actor: actorOf(payload), expires: (payload.exp ?? 0) * 1_000 };
  }
}
