import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AuthenticatedRequest } from '../access/access.js';
import { sessionOf } from '../access/session-cookie.js';
import { KeysUnreachable, TokenRefused, type Source, type Tokens } from '../access/tokens.js';
import { isHealth, isStream, type Load, type Share } from './load.js';
import { Problem } from './problem.js';
import { problems } from './problems.js';
import { countRequest } from './rate-limit.js';
import { watchBody, type Patience } from './slow-senders.js';
import { spokenIn } from './spoken.js';

const logger = new Logger('Access');
/** A line of the log says once in this time that the issuer's keys are out of reach, not with every request. */
const sayAgainAfterMs = 30_000;
let saidAt = -Infinity;

/**
 * Asks for the token before the first byte of a body is read, so that who has none holds nothing up. Who may call a
 * route is asked later, by its guard; what takes a body (all but GET and HEAD) takes it from nobody without a token.
 */
export const authenticate = (fastify: FastifyInstance, tokens: Tokens, load: Load, patience: Patience): void => {
  fastify.addHook('onRequest', async (request: AuthenticatedRequest, reply) => {
    if (isHealth(request)) return;
    const sent = tokenOf(request);
    const token = sent?.token;
    const trusted = sent === undefined ? undefined : tokens.trusted(sent.token, sent.source);
    let fault: Problem | undefined;
    try {
      const place = token !== undefined && isStream(request) ? null : load.place(shareOf(token, trusted), reply);
      if (sent === undefined)
        fault = problems.unauthenticated({ en: 'no bearer token was sent', zh: '未提供登录凭证' });
      else {
        if (sent.source === 'browser' && takesBody(request)) refuseFromOtherSite(request);
        request.bearer = trusted ?? (await tokens.verified(sent.token, sent.source));
        request.actor = request.bearer.actor;
        place?.moveTo('known');
        place?.ofPerson(request.bearer.actor.id);
        await countRequest(request);
      }
    } catch (error) {
      fault = faultOf(error);
    }
    if (fault === undefined) return watchBody(request, patience);
    if (fault.status !== 401 || (takesBody(request) && !isSigningIn(request))) return refuse(fault, request, reply);
    request.tokenFault = fault;
    return;
  });
};

const bearerOf = ({ headers }: AuthenticatedRequest): string | undefined =>
  /^Bearer ([^\s]+)$/i.exec(headers.authorization ?? '')?.[1];

/** What a program sends with every request, else the session of a browser. */
const tokenOf = (request: AuthenticatedRequest): { token: string; source: Source } | undefined => {
  const [bearer, session] = [bearerOf(request), sessionOf(request)];
  if (bearer !== undefined) return { token: bearer, source: 'program' };
  return session === undefined ? undefined : { token: session, source: 'browser' };
};

/**
 * What a browser does with a cookie must come from a page of this server: another site could have it sent. Browsers say
 * so in `Sec-Fetch-Site` (Fetch Metadata, W3C), which no script can set.
 * @throws {Problem} 403
 */
const refuseFromOtherSite = ({ headers }: AuthenticatedRequest): void => {
  if (headers['sec-fetch-site'] !== 'same-origin') throw problems.fromAnotherSite();
};

/** Whoever signs in has no token yet, and whoever signs out may have one that has expired. */
const isSigningIn = ({ routeOptions: { url = '' } }: AuthenticatedRequest): boolean =>
  url === '/sign-in' || url === '/sign-out';

const shareOf = (token: string | undefined, trusted: object | undefined): Share => {
  if (token === undefined) return 'strangers';
  return trusted === undefined ? 'unverified' : 'known';
};

const takesBody = ({ method }: AuthenticatedRequest): boolean => method !== 'GET' && method !== 'HEAD';

const faultOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof TokenRefused)
    return problems.unauthenticated({ en: error.message, zh: '登录凭证无效或者已过期' });
  if (error instanceof KeysUnreachable) {
    if (performance.now() - saidAt > sayAgainAfterMs) {
      saidAt = performance.now();
      logger.error(`The issuer's keys (ANLU_JWKS_URI) cannot be fetched: ${error.message}. Nobody new is let in.`);
    }
    return problems.unavailable({
      en: "The issuer's keys cannot be reached at the moment; nothing was done.",
      zh: '暂时无法取得登录服务的密钥，未作任何处理。',
    });
  }
  throw error;
};

/** Answers at once. A body that is still on its way is not waited for: the connection closes. */
const refuse = (problem: Problem, request: AuthenticatedRequest, reply: FastifyReply): FastifyReply => {
  const { status, headers } = problem;
  const body = problem.bodyIn(spokenIn(request));
  if (takesBody(request)) void reply.header('connection', 'close');
  return reply.status(status).headers(headers).type('application/problem+json').send(body);
};
