import type { FastifyRequest } from 'fastify';
import { isMoment, refuseOffLine, type Actor } from '#casework';
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

/** Header by which a device says when an act was typed that was taken without a connection; and who typed it. */
export const takenOffLineHeader = 'anlu-taken-off-line';
const authorHeader = 'anlu-author';

/**
 * The UTC instant at which an act was taken without a connection; undefined where it was typed on line. What waited on
 * a device names its author: whoever is signed in there meanwhile never sends it in their own name.
 * @throws {Problem} 400, 403
 */
export const takenOffLineAt = (
  request: FastifyRequest,
  action: string,
  { id }: Actor,
  now: string,
): string | undefined => {
  const value = header(request, takenOffLineHeader);
  if (value === undefined) return undefined;
  const author = header(request, authorHeader);
  if (author !== undefined && author !== id)
    throw problems.forbidden({
      en: `This was typed by ${author}, who has to be signed in to send it.`,
      zh: `该内容由 ${author} 填写，须由其本人登录后发送。`,
    });
  if (!isMoment(value))
    throw problems.malformed({
      en: 'Anlu-Taken-Off-Line must be a UTC instant.',
      zh: 'Anlu-Taken-Off-Line 应当为 UTC 时间。',
    });
  const takenAt = new Date(value).toISOString();
  const why = refuseOffLine(action, takenAt, now);
  if (why !== null) throw problems.malformed(why);
  return takenAt;
};
