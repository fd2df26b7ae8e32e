import type { FastifyRequest } from 'fastify';
import { isMoment } from '#casework';
import { problems } from '../http/problems.js';
import type { Settings } from '../settings/settings.js';

/** Header by which a demonstration or simulation says what time it plays. */
export const playedTimeHeader = 'anlu-played-time';

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The key under which a retry is the same command. @throws {Problem} 400 */
export const idempotencyKey = (request: FastifyRequest): string => {
  const key = header(request, 'idempotency-key')?.trim() ?? '';
  if (key === '' || key.length > 200) throw problems.keyMissing();
  return key;
};

/** The version a person saw, or null for `*` (RFC 9110 §13.1.1). @throws {Problem} 400, 428 */
export const expectedVersion = (request: FastifyRequest): number | null => {
  const value = header(request, 'if-match')?.trim();
  if (value === undefined || value === '') throw problems.conditionMissing();
  if (value === '*') return null;
  const version = /^"?(\d{1,9})"?$/.exec(value)?.[1];
  if (version === undefined) throw problems.badCondition(value);
  return Number(version);
};

/**
 * The instant at which the command is taken: now, or the time that is played where the settings allow it. @throws
 * {Problem} 400, 403
 */
export const takenAt = (request: FastifyRequest, { playedTime }: Settings): { now: string; played: boolean } => {
  const value = header(request, playedTimeHeader);
  const now = new Date().toISOString();
  if (value === undefined) return { now, played: false };
  if (!playedTime)
    throw problems.forbidden({
      en: 'This server does not take played times (ANLU_PLAYED_TIME).',
      zh: '本服务器不接受演示时间（ANLU_PLAYED_TIME）。',
    });
  if (!isMoment(value) || Date.parse(value) > Date.parse(now))
    throw problems.malformed({
      en: 'Anlu-Played-Time must be a UTC instant that is not in the future.',
      zh: 'Anlu-Played-Time 应当为不晚于当前的 UTC 时间。',
    });
  return { now: new Date(value).toISOString(), played: true };
};
