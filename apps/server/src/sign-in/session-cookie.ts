import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

/** The `__Host-` prefix binds it to this host, to every path of it, and to a secure origin (RFC 6265bis 4.1.3.2). */
const name = '__Host-anlu';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** Sets the session of a browser: no script can read it. @param seconds how long it is good for. */
export const sessionCookie = (token: string, seconds: number): string =>
  `${name}=${token}; ${attributes}; Max-Age=${seconds}`;

/** Ends the session of a browser. */
export const endedSession = `${name}=; ${attributes}; Max-Age=0`;

/** The token of a browser's session; undefined where there is none. */
export const sessionOf = ({ headers }: FastifyRequest): string | undefined =>
  /(?:^|;\s*)__Host-anlu=([^;\s]+)/.exec(headers.cookie ?? '')?.[1];

/**
 * What a browser does with a cookie must come from a page of this server: another site could have it sent. Browsers say
 * so in `Sec-Fetch-Site` (Fetch Metadata, W3C), which no script can set.
 * @throws {Problem} 403
 */
export const refuseFromOtherSite = ({ headers }: FastifyRequest): void => {
  if (headers['sec-fetch-site'] === 'same-origin') return;
  throw new Problem(
    403,
    'from-another-site',
    'An act with the session of a browser must come from a page of this server. Programs send a bearer token.',
  );
};
