import { createHmac } from 'node:crypto';
import type { Settings } from '../settings/settings.js';
import { sessionKeys } from './session-key.js';

/** How long a device may go on without asking the server who is signed in. */
const hoursWithoutConnection = 24;

/** What a device seals with what its person types without a connection. */
export interface OffLineKey {
  /** 256 bits for AES-GCM, base64url; the same for a person on every device, and of nobody else. */
  readonly key: string;
  /** UTC instant after which the device opens nothing any more until its person signed in again. */
  readonly until: string;
}

/**
 * The keys of all people, each from one secret of the server: whoever is signed in gets their own and no other, and
 * nothing is kept for it.
 */
export class OffLineKeys {
  private constructor(private readonly secret: Uint8Array) {}

  static async of({ issuer, dataFolder }: Settings): Promise<OffLineKeys> {
    const given = issuer.kind === 'local' ? null : (issuer.signIn?.sessionSecret ?? null);
    return new OffLineKeys((await sessionKeys(dataFolder, given)).offLine);
  }

  /** @param now UTC instant. */
  keyOf(person: string, now: string): OffLineKey {
    const key = createHmac('sha256', this.secret).update(person).digest('base64url');
    return { key, until: new Date(Date.parse(now) + hoursWithoutConnection * 3_600_000).toISOString() };
  }
}
