import { EncryptJWT, jwtDecrypt, SignJWT } from 'jose';
import type { Actor } from '#casework';
import type { Settings } from '../settings/settings.js';
import { sessionKeys, type SessionKeys } from './session-key.js';

/** Name that sessions carry: no issuer of tokens has it. */
export const sessionIssuer = 'anlu-session';
export const sessionAudience = 'anlu-browser';
export const sessionAlgorithm = 'HS256';

/** By what they are injected: null where people do not sign in at the bureau's issuer. */
export const browserSessions = Symbol('sessions of browsers');

/**
 * Sessions of browsers whose people signed in at the bureau's issuer: signed by this server, kept by the browser alone.
 */
export class Sessions {
  private constructor(
    private readonly keys: SessionKeys,
    /** How long a session is good for. */
    readonly seconds: number,
  ) {}

  static async of({ issuer, dataFolder }: Settings): Promise<Sessions | null> {
    if (issuer.kind === 'local' || issuer.signIn === null) return null;
    const { sessionSecret, sessionMinutes } = issuer.signIn;
    return new Sessions(await sessionKeys(dataFolder, sessionSecret), sessionMinutes * 60);
  }

  get verificationKey(): Uint8Array {
    return this.keys.signing;
  }

  /** A session for who was signed in just now (RFC 7519). */
  begin({ id, unit, roles }: Actor): Promise<string> {
    return new SignJWT({ unit, roles: [...roles] })
      .setProtectedHeader({ alg: sessionAlgorithm, typ: 'JWT' })
      .setSubject(id)
      .setIssuer(sessionIssuer)
      .setAudience(sessionAudience)
      .setIssuedAt()
      .setExpirationTime(`${this.seconds}s`)
      .sign(this.keys.signing);
  }

  /** Seals what a browser keeps while its person is at the issuer (RFC 7516), good for so many seconds. */
  seal(content: Readonly<Record<string, string>>, seconds: number): Promise<string> {
    return new EncryptJWT({ ...content })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${seconds}s`)
      .encrypt(this.keys.sealing);
  }

  /** What was sealed; null where it was not sealed here, or is too old. */
  async open(sealed: string): Promise<Readonly<Record<string, unknown>> | null> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.keys.sealing, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
      });
      return payload;
    } catch {
      return null;
    }
  }
}
