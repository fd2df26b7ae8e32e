import type { FastifyRequest } from 'fastify';

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

const wayName = '__Host-anlu-sign-in';
/** Sent along when the issuer, another site, leads the browser back. */
const wayAttributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** What a browser keeps while its person is at the bureau's issuer. @param seconds how long it waits for them. */
export const wayCookie = (sealed: string, seconds: number): string =>
  `${wayName}=${sealed}; ${wayAttributes}; Max-Age=${seconds}`;

export const endedWay = `${wayName}=; ${wayAttributes}; Max-Age=0`;

/** What the browser kept; undefined where it kept nothing. */
export const wayOf = ({ headers }: FastifyRequest): string | undefined =>
  /(?:^|;\s*)__Host-anlu-sign-in=([^;\s]+)/.exec(headers.cookie ?? '')?.[1];
