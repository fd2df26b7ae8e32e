import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AuthenticatedRequest } from '../access/access.js';
import { problems } from './problems.js';

/**
 * Lets each person make so many requests a minute, whatever their tokens and addresses are.
 * @param perMinute 0 for as many as they like.
 */
export const limitPersons = async (app: NestFastifyApplication, perMinute: number): Promise<void> => {
  if (perMinute === 0) return;
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: 60_000, keyGenerator: personOf });
};

const personOf = (request: AuthenticatedRequest): string => request.actor?.id ?? '';

/** Counts this request of a known person. @throws {Problem} 429 when it is one too many. */
export const countRequest = async (request: AuthenticatedRequest): Promise<void> => {
  const { server } = request;
  if (!server.hasDecorator('createRateLimit')) return;
  checks.set(server, checks.get(server) ?? server.createRateLimit());
  const limit = await checks.get(server)?.(request);
  if (limit?.isAllowed === false && limit.isExceeded) throw problems.tooMany(limit.max, limit.ttlInSeconds);
};

const checks = new WeakMap<object, ReturnType<AuthenticatedRequest['server']['createRateLimit']>>();
